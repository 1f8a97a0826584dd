import { BridgeProvider } from '@frontyard/sdk/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createTestHost } from '../../host/createTestHost.ts';
import type { PluginElement } from '../../react/renderPlugin.tsx';
import type { ElementOptions } from '../elementOptions.ts';

const panels: { panel: PluginElement; options: ElementOptions }[] = [];

/** What stands in for `describePanel` where a test file is loaded in a page: the elements are kept, to be shown. */
function describePanel(panel: PluginElement, options: ElementOptions = {}): void {
  panels.push({ panel, options });
}

/** Shows one of the file's panels, on a Front in this page. @throws Error where the file has no such panel here */
async function showPanel(index: number): Promise<void> {
  const found = panels[index];
  if (!found)
    throw new Error(
      `The test file has ${panels.length} panels in a page, and fails for number ${index + 1}: call describePanel where the file or a describe() of it always comes by.`,
    );
  const { name: _name, ready: _ready, ...scene } = found.options;
  const host = createTestHost(scene);
  const bridge = await host.connect();
  const element = typeof found.panel === 'function' ? await found.panel(bridge) : found.panel;
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  createRoot(root).render(createElement(BridgeProvider, { bridge }, element));
  await host.settled();
}

/** What the page is driven by, and what the file in it calls. */
interface PanelGlobals {
  frontyardDescribePanel: typeof describePanel;
  frontyardShowPanel: typeof showPanel;
}
export type PanelWindow = typeof globalThis & PanelGlobals;
Object.assign(globalThis, {
  frontyardDescribePanel: describePanel,
  frontyardShowPanel: showPanel,
} satisfies PanelGlobals);
