import { expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';

/** What a plugin loads of the kit for an import, as it would build it. */
async function filesFor(entry: string): Promise<string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: 'virtual:entry', external: /^react/u } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? `${process.cwd()}/src/entry.virtual.ts` : undefined),
        load: (id) => (id.endsWith('/entry.virtual.ts') ? entry : undefined),
      },
    ],
  });
  const { output } = result as Rolldown.RolldownOutput;
  const loaded = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  return loaded
    .filter(([id, { renderedLength }]) => id.includes('/src/') && renderedLength > 0)
    .map(([id]) => id.replace(/^.*\/src\//u, ''));
}

test('a button from the root brings no other part along', async () => {
  const files = await filesFor("import { Button } from './index.ts'; globalThis.used = Button;");
  expect(files).toContain('Button/Button.tsx');
  const parts = files.map((file) => file.split('/')[0]).filter((name) => /^[A-Z]/u.test(name ?? ''));
  expect(new Set(parts)).toEqual(new Set(['Button', 'LocaleProvider', 'Spinner']));
});
