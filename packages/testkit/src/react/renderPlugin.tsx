import type { Bridge, ConnectOptions } from '@frontyard/sdk';
import { BridgeProvider } from '@frontyard/sdk/react';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { onTestFinished } from 'vitest';
import { createTestHost, type HostScene, type TestHost } from '../host/createTestHost.ts';
import { bindImports, standInForImports } from '../host/importedSdk.ts';
import '../vitest/matchers.ts';

standInForImports();

export interface RenderOptions extends HostScene, Pick<ConnectOptions, 'callTimeout'> {
  /** Another host than one made of the scene: the fixture `host`, say. */
  host?: TestHost | undefined;
}

export interface RenderedPlugin extends RenderResult {
  host: TestHost;
  bridge: Bridge;
}

/** A plugin's root component as it stands, or a function for one that takes its bridge as a property. */
export type PluginElement = ReactElement | ((bridge: Bridge) => ReactElement | Promise<ReactElement>);

/**
 * Shows a plugin's React app in a Front in memory; it is taken away and closed when the test is over. Needs a DOM, as
 * with `// @vitest-environment jsdom`.
 */
export async function renderPlugin(
  plugin: PluginElement,
  options: RenderOptions = {},
): Promise<RenderedPlugin> {
  const { host: given, callTimeout, ...scene } = options;
  const host = given ?? createTestHost(scene);
  bindImports(host);
  const bridge = await host.connect(callTimeout === undefined ? {} : { callTimeout });
  const element = typeof plugin === 'function' ? await plugin(bridge) : plugin;
  const rendered = render(<BridgeProvider bridge={bridge}>{element}</BridgeProvider>);
  onTestFinished(() => {
    cleanup();
    bindImports(undefined);
    host.closeAll();
  });
  return Object.assign(rendered, { host, bridge });
}
