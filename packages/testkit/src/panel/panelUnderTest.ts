import type { World, WorldInput } from '@frontyard/emulator';
import type { Frame } from 'playwright-core';
import type { PluginUnderTest } from '../playwright/serve.ts';

interface Panel {
  readonly name: string;
  /** Waits until the panel is there. */
  ready(panel: Frame): Promise<void>;
}

/** A panel that needs neither Front nor a server. */
export interface PanelPage extends Panel {
  /** A folder whose `index.html` shows the panel, with whatever data it needs. */
  readonly folder: string;
}

/** A panel as its plugin shows it beside a conversation. */
export interface PluginPanel extends Panel {
  readonly plugin: PluginUnderTest;
  /** The account; a small one when absent. */
  readonly world?: WorldInput | World | undefined;
  /** What is selected; what the emulator begins with when absent. */
  readonly conversation?: string | undefined;
}

export type PanelUnderTest = PanelPage | PluginPanel;
