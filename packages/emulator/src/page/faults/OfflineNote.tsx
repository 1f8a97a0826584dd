import { useAllPlugins, usePage } from '../state/hooks.ts';

/** Says how far the fault “offline” reaches: a server that the emulator doesn't hold goes on answering its page. */
export function OfflineNote({ plugin }: { plugin: string | undefined }) {
  const { cuttable } = usePage();
  const meant = useAllPlugins().filter(({ name }) => plugin === undefined || name === plugin);
  const whole = meant.filter(({ name }) => cuttable.includes(name));
  const half = meant.filter(({ name }) => !cuttable.includes(name));
  return (
    <p className="fault-label" role="note">
      {whole.length > 0 && `${titles(whole)}: neither Front nor their own server answers. `}
      {half.length > 0 &&
        `${titles(half)}: the line to Front is cut, not the page’s own network, because its server is not the emulator’s.`}
    </p>
  );
}

function titles(plugins: readonly { title: string }[]): string {
  return [...new Set(plugins.map(({ title }) => title))].join(', ');
}
