import { useMemo } from 'react';
import type { Plugin } from '../../host/plugins.ts';
import { isInPanel, tabOf, type PageOpening } from '../openings/openings.ts';
import { useAllPlugins, usePageState } from '../state/hooks.ts';

export interface PanelTab {
  key: string;
  plugin: Plugin;
  /** What the tab was opened for; one of the panel's own has none. */
  opening?: PageOpening;
}

/** The plugins that have their place in the panel, then those that were opened there. */
export function usePanelTabs(): readonly PanelTab[] {
  const plugins = useAllPlugins();
  const openings = usePageState((page) => page.openings);
  return useMemo(() => {
    const own = plugins
      .filter(({ entryPoint }) => entryPoint === 'SIDE_PANEL')
      .map((plugin): PanelTab => ({ key: plugin.name, plugin }));
    const opened = openings.filter(isInPanel).flatMap((opening): PanelTab[] => {
      const plugin = plugins.find(({ name }) => name === opening.plugin);
      return plugin ? [{ key: tabOf(opening), plugin, opening }] : [];
    });
    return [...own, ...opened];
  }, [plugins, openings]);
}
