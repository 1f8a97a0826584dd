import { useState } from 'react';
import { TabPanel, Tabs } from 'react-aria-components/Tabs';
import { boundedWidth, FIRST_PANEL_WIDTH, PANEL_BOUNDS } from '../layout/layout.ts';
import { useMainRole, usePanes } from '../layout/usePanes.ts';
import { Separator } from '../layout/Separator.tsx';
import { closeOpening, occasionOf } from '../openings/openings.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useHost, usePage, usePageState, useView } from '../state/hooks.ts';
import { PanelTabList } from './PanelTabList.tsx';
import { PluginPane } from './PluginPane.tsx';
import { usePanelTabs, type PanelTab } from './usePanelTabs.ts';
import './SidePanel.css';

/** The plugins of the side panel, one tab each. One that was opened stays loaded behind the others. */
export function SidePanel() {
  const { state } = usePage();
  const tabs = usePanelTabs();
  const panelVisible = useView((view) => view.panelVisible);
  const isDesktop = usePageState(({ platform }) => platform === 'desktop' || platform === 'none');
  const chosen = usePageState(({ panelTab }) => panelTab);
  const { shown } = usePanes();
  const role = useMainRole('plugins');
  const isInSight = shown === undefined || shown === 'plugins';
  const [visited, setVisited] = useState<readonly string[]>([]);
  const current = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  // What was in sight once stays loaded.
  if (current && !visited.includes(current.key)) setVisited([...visited, current.key]);
  const { width, setWidth } = usePanelWidth(current?.plugin.name);
  return (
    <aside
      {...role}
      className="panel"
      aria-label="Plugins"
      hidden={!panelVisible}
      style={isDesktop ? { width } : {}}
    >
      {isDesktop && current && (
        <Separator
          label="Width of the plugin panel"
          edge="left"
          width={width}
          bounds={PANEL_BOUNDS}
          onChange={setWidth}
        />
      )}
      {current ? (
        <Tabs
          className="panel-tabs"
          keyboardActivation="manual"
          selectedKey={current.key}
          onSelectionChange={(key) => state.change((page) => void (page.panelTab = String(key)))}
        >
          <PanelTabList tabs={tabs} current={current} />
          {tabs.map((tab) => (
            <TabPanel key={tab.key} id={tab.key} shouldForceMount className="panel-body">
              {visited.includes(tab.key) && <PanelBody tab={tab} isShown={isInSight && tab === current} />}
            </TabPanel>
          ))}
        </Tabs>
      ) : (
        <div className="panel-empty">
          <Icon name="panel" />
          <p>No plugin is registered for the side panel.</p>
        </div>
      )}
    </aside>
  );
}

function PanelBody({ tab: { plugin, opening }, isShown }: { tab: PanelTab; isShown: boolean }) {
  const page = usePage();
  if (!opening) return <PluginPane plugin={plugin} isShown={isShown} />;
  const close = () => closeOpening(page, opening.id);
  return (
    <div className="panel-opening">
      <p className="occasion">
        <span className="occasion-words">{occasionOf(opening)}</span>
        <IconButton icon="close" label={`Close ${plugin.title}`} onPress={close} />
      </p>
      <PluginPane plugin={plugin} opening={opening} isShown={isShown} onClose={close} />
    </div>
  );
}

/** As the plugin has asked, else as the teammate has dragged it, else as Front begins. */
function usePanelWidth(plugin: string | undefined): { width: number; setWidth(width: number): void } {
  const host = useHost();
  const { state } = usePage();
  const panelWidths = useView((view) => view.panelWidths);
  const kept = usePageState(({ layout }) => (plugin === undefined ? undefined : layout.panelWidths[plugin]));
  const asked = plugin === undefined ? undefined : panelWidths[plugin];
  return {
    width: boundedWidth(asked ?? kept ?? FIRST_PANEL_WIDTH, PANEL_BOUNDS),
    setWidth(width) {
      if (plugin === undefined) return;
      host.changeView((view) => void (view.panelWidths[plugin] = width));
      state.change(({ layout }) => void (layout.panelWidths[plugin] = width));
    },
  };
}
