import type { Plugin } from '../../host/plugins.ts';
import { tabOf, type PageOpening } from '../openings/openings.ts';
import { STAGE_NAMES } from '../platforms.ts';
import { useHost, useHostValue, usePage, usePageState, useView } from '../state/hooks.ts';
import { reload } from '../state/reload.ts';
import { Diagnosis } from './Diagnosis.tsx';
import { loadKey } from './frameRights.ts';
import { LonePage } from './LonePage.tsx';
import { PluginPage } from './PluginPage.tsx';
import { useOwnClosing } from './useOwnClosing.ts';

interface PluginPaneProps {
  plugin: Plugin;
  /** Where it was opened from, if not from its own place. */
  opening?: PageOpening;
  /** Behind another tab it is not. */
  isShown?: boolean;
  /** What closes the place it is in; without it, the place stays when the plugin closes itself. */
  onClose?: () => void;
}

/** One plugin where it is shown, or why it isn't. */
export function PluginPane({ plugin, opening, isShown = true, onClose }: PluginPaneProps) {
  const host = useHost();
  const platform = usePageState((state) => state.platform);
  const place = opening ? tabOf(opening) : plugin.name;
  const isClosed = useView((view) => view.closedPlugins.includes(place));
  const { state } = usePage();
  const reloads = usePageState((each) => each.reloads[plugin.name] ?? 0);
  const load = useHostValue(({ faults }) => loadKey(faults.of(plugin.name)));
  useOwnClosing(isClosed, onClose);
  if (platform === 'none') return <LonePage key={reloads} plugin={plugin} />;
  if (!plugin.platforms.includes(platform)) {
    return (
      <Diagnosis title={`Not on ${STAGE_NAMES[platform]}`}>
        {plugin.title} is registered for {plugin.platforms.map((each) => STAGE_NAMES[each]).join(' and ')}{' '}
        only.
      </Diagnosis>
    );
  }
  if (isClosed) {
    const reopen = () =>
      host.changeView((view) => {
        view.closedPlugins = view.closedPlugins.filter((closed) => closed !== place);
      });
    return (
      <Diagnosis title="Closed" action={{ label: 'Open again', onPress: reopen }}>
        {plugin.title} has closed itself.
      </Diagnosis>
    );
  }
  return (
    <PluginPage
      key={`${platform} ${reloads} ${load}`}
      plugin={plugin}
      platform={platform}
      opening={opening}
      isShown={isShown}
      onReload={() => reload(state, plugin.name)}
    />
  );
}
