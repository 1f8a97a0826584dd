import type { FaultSet } from '@frontyard/emulator';
import { connect, type Bridge } from '@frontyard/sdk';
import { preload } from '@frontyard/sdk/preload';
import { cleanup, render } from '@testing-library/react';
import type { TestHost } from '../host/createTestHost.ts';
import { bindImports, openOfficialSdk } from '../host/importedSdk.ts';
import type { FramedPage } from '../host/memoryPage.ts';
import { openFrontjs } from '../host/openFrontjs.ts';
import { PATIENCE } from './faultScenes.ts';
import type { AppUnderFaults, PageUnderFaults, PluginUnderFaults } from './PluginUnderFaults.ts';
import { withholdRights } from './withholdRights.ts';

/** A plugin's page, as a browser has loaded it. */
export interface LoadedPage {
  /** A bridge whose calls take as long as the plugin's may. */
  readonly bridge: Bridge;
  /** The host's name of the plugin's own frame. */
  readonly frame: string;
  unload(): void;
}

/** Told of each conversation that the plugin's library has heard of, before the plugin is. */
type OnHeard = (id: string | undefined) => void;

/** Loads the plugin's page with the rights that the faults leave it. A page has its rights from the moment it is loaded. */
export async function loadPage(
  host: TestHost,
  plugin: PluginUnderFaults,
  faults: Partial<FaultSet>,
  onHeard: OnHeard,
): Promise<LoadedPage> {
  const giveBack = withholdRights(faults);
  try {
    await preload();
    const page =
      'show' in plugin ? await showApp(host, plugin, onHeard) : await startPage(host, plugin, onHeard);
    return {
      ...page,
      unload() {
        page.unload();
        page.bridge.close();
        for (const frame of host.frames()) host.close(frame);
        giveBack();
      },
    };
  } catch (error) {
    giveBack();
    throw error;
  }
}

async function showApp(host: TestHost, plugin: AppUnderFaults, onHeard: OnHeard): Promise<LoadedPage> {
  const page = host.openPage();
  const bridge = patientBridge(page, plugin.wire);
  bridge.subscribe((context) => onHeard('conversation' in context ? context.conversation?.id : undefined));
  render(await plugin.show(bridge));
  return { bridge, frame: page.frame.id, unload: cleanup };
}

async function startPage(host: TestHost, plugin: PageUnderFaults, onHeard: OnHeard): Promise<LoadedPage> {
  const root = document.createElement('div');
  document.body.append(root);
  const unbind = plugin.sdk === 'legacy' ? bindGlobal(host, onHeard) : bindSdk(host, onHeard);
  const frame = host.frames().at(-1)?.id ?? '';
  await plugin.start(root);
  return {
    frame,
    bridge: patientBridge(host.openPage(), undefined),
    unload() {
      root.remove();
      unbind();
    },
  };
}

function bindSdk(host: TestHost, onHeard: OnHeard): () => void {
  const sdk = openOfficialSdk(host);
  sdk.contextUpdates.subscribe((context) =>
    onHeard(context.type === 'singleConversation' ? context.conversation.id : undefined),
  );
  bindImports(host);
  return () => bindImports(undefined);
}

function bindGlobal(host: TestHost, onHeard: OnHeard): () => void {
  const page = globalThis as { Front?: unknown };
  const front = openFrontjs(host.openPage());
  front.on('conversation', ({ conversation }) => onHeard(conversation.id));
  front.on('no_conversation', () => onHeard(undefined));
  page.Front = front;
  return () => delete page.Front;
}

function patientBridge(page: FramedPage, wire: AppUnderFaults['wire']): Bridge {
  const patience = { timeout: PATIENCE, callTimeout: PATIENCE };
  return connect({ window: page, host: page.parent, ...patience, ...(wire && { wire }) });
}
