import { useEffect, useRef, useState } from 'react';
import { Tab, TabList } from 'react-aria-components/Tabs';
import { OpenByUrlButton } from '../openings/OpenByUrlButton.tsx';
import { usePage } from '../state/hooks.ts';
import { TabMenu } from './TabMenu.tsx';
import type { PanelTab } from './usePanelTabs.ts';

interface PanelTabListProps {
  tabs: readonly PanelTab[];
  current: PanelTab;
}

/** One row, however many there are: it scrolls, and where it does a menu names them all. */
export function PanelTabList({ tabs, current }: PanelTabListProps) {
  const { state } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const isCrowded = useCrowded(list);
  useEffect(() => {
    const tab = list.current?.querySelector(`[data-key="${CSS.escape(current.key)}"]`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current.key]);
  return (
    <div className="panel-head">
      <TabList ref={list} className="panel-tab-list" aria-label="Plugins" items={tabs} dependencies={[tabs]}>
        {({ key, plugin }) => (
          <Tab id={key} className="panel-tab">
            {plugin.title}
          </Tab>
        )}
      </TabList>
      {isCrowded && (
        <TabMenu
          tabs={tabs}
          current={current}
          onChoose={(key) => state.change((page) => void (page.panelTab = key))}
        />
      )}
      <OpenByUrlButton />
    </div>
  );
}

/** Whether a row holds more than is in sight. */
function useCrowded(element: { readonly current: HTMLElement | null }): boolean {
  const [isCrowded, setCrowded] = useState(false);
  useEffect(() => {
    const row = element.current;
    if (!row) return;
    const measure = () => setCrowded(row.scrollWidth > row.clientWidth + 1);
    const watcher = new ResizeObserver(measure);
    watcher.observe(row);
    for (const tab of row.children) watcher.observe(tab);
    return () => watcher.disconnect();
  });
  return isCrowded;
}
