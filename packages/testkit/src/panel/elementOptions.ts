import type { HostScene } from '../host/createTestHost.ts';

/** What an element is shown with: the Front in memory, as for `renderPlugin`. */
export interface ElementOptions extends HostScene {
  /** What it is called in the report; the component's name when absent. */
  name?: string | undefined;
  /** A text that is there once the panel is ready; anything at all when absent. */
  ready?: string | RegExp | undefined;
}
