import type { PluginElement } from '../react/renderPlugin.tsx';
import type { ElementOptions } from './elementOptions.ts';
import type { PanelUnderTest } from './panelUnderTest.ts';

/** Only the runner that is running is loaded: the other may not be installed, and refuses to be loaded where it does not run. */
const isVitest = process.env['VITEST'] === 'true';
const inVitest = isVitest ? await import('./inVitest/describeElement.ts') : undefined;
const inPlaywright = isVitest ? undefined : await import('./inPlaywright.ts');

/**
 * What every panel owes its users, checked in a real browser: no violation axe finds in either theme; every control reached
 * by Tab, with a focus that is seen; from 270 to 430 px, and with text at 200 %, nothing is scrolled sideways.
 *
 * In Vitest it is given the plugin's element, or a function of the bridge that makes it, and shows it in Chromium on a Front
 * in memory. In Playwright it is given a page, or a plugin with its server, which is shown in its frame beside a conversation.
 */
export function describePanel(panel: PluginElement, options?: ElementOptions): void;
export function describePanel(panel: PanelUnderTest): void;
export function describePanel(panel: PluginElement | PanelUnderTest, options?: ElementOptions): void {
  const isElement = typeof panel === 'function' || !('ready' in panel);
  if (isElement && inVitest) inVitest.describeElement(panel, options);
  else if (!isElement && inPlaywright) inPlaywright.describePanel(panel);
  else
    throw new TypeError(
      isElement
        ? 'describePanel(<App />) is for Vitest. In Playwright it is given a page or a plugin: { name, folder, ready } or { name, plugin, ready }.'
        : 'describePanel({ name, ready, … }) is for Playwright. In Vitest it is given the element: describePanel(<App />).',
    );
}
