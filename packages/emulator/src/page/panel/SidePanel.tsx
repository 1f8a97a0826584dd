import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Icon } from '../parts/Icon.tsx';
import { useHost, usePageState, usePlugins, useView } from '../state/hooks.ts';
import { PanelSeparator } from './PanelSeparator.tsx';
import { FIRST_WIDTH } from './panelWidth.ts';
import { PluginPane } from './PluginPane.tsx';
import './SidePanel.css';

/** The plugins of the side panel, one tab each. One that was opened stays loaded behind the others. */
export function SidePanel() {
  const host = useHost();
  const plugins = usePlugins('SIDE_PANEL');
  const { panelVisible, panelWidths } = useView();
  const platform = usePageState((state) => state.platform);
  const [chosen, setChosen] = useState<string>();
  const [visited, setVisited] = useState<readonly string[]>([]);
  const current = plugins.find(({ name }) => name === chosen) ?? plugins[0];
  const width = (current && panelWidths[current.name]) ?? FIRST_WIDTH;
  const choose = (name: string) => {
    if (current) setVisited([...new Set([...visited, current.name, name])]);
    setChosen(name);
  };
  return (
    <aside
      className="panel"
      aria-label="Plugins"
      hidden={!panelVisible}
      style={platform === 'desktop' ? { width } : {}}
    >
      {platform === 'desktop' && current && (
        <PanelSeparator
          width={width}
          onChange={(next) => host.changeView((view) => void (view.panelWidths[current.name] = next))}
        />
      )}
      {current ? (
        <Tabs
          className="panel-tabs"
          keyboardActivation="manual"
          selectedKey={current.name}
          onSelectionChange={(name) => choose(String(name))}
        >
          <TabList className="panel-tab-list" aria-label="Plugins">
            {plugins.map(({ name, title }) => (
              <Tab key={name} id={name} className="panel-tab">
                {title}
              </Tab>
            ))}
          </TabList>
          {plugins.map((plugin) => (
            <TabPanel key={plugin.name} id={plugin.name} shouldForceMount className="panel-body">
              {(plugin === current || visited.includes(plugin.name)) && <PluginPane plugin={plugin} />}
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
