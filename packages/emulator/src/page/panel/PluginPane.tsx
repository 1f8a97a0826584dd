import type { Plugin } from '../../host/plugins.ts';
import { PLATFORM_NAMES } from '../platforms.ts';
import { useHost, usePage, usePageState, useView } from '../state/hooks.ts';
import { reload } from '../state/reload.ts';
import { Diagnosis } from './Diagnosis.tsx';
import { PluginPage } from './PluginPage.tsx';

/** One plugin where it is shown, or why it isn't. */
export function PluginPane({ plugin }: { plugin: Plugin }) {
  const host = useHost();
  const platform = usePageState((state) => state.platform);
  const { closedPlugins } = useView();
  const { state } = usePage();
  const reloads = usePageState((each) => each.reloads[plugin.name] ?? 0);
  if (!plugin.platforms.includes(platform)) {
    return (
      <Diagnosis title={`Not on ${PLATFORM_NAMES[platform]}`}>
        {plugin.title} is registered for {plugin.platforms.map((each) => PLATFORM_NAMES[each]).join(' and ')}{' '}
        only.
      </Diagnosis>
    );
  }
  if (closedPlugins.includes(plugin.name)) {
    const reopen = () =>
      host.changeView((view) => {
        view.closedPlugins = view.closedPlugins.filter((name) => name !== plugin.name);
      });
    return (
      <Diagnosis title="Closed" action={{ label: 'Open again', onPress: reopen }}>
        {plugin.title} has closed itself.
      </Diagnosis>
    );
  }
  return (
    <PluginPage
      key={`${platform} ${reloads}`}
      plugin={plugin}
      platform={platform}
      onReload={() => reload(state, plugin.name)}
    />
  );
}
