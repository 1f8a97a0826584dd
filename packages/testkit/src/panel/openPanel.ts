import type { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';

/** How wide a panel is unless a check says otherwise, and how high always. */
export const USUAL_WIDTH = 320;
export const HEIGHT = 700;

/** A panel in a browser, in which only it is looked at. */
export interface OpenPanel {
  readonly frame: Frame;
  /** Makes it as wide, in pixels. */
  resize(width: number): Promise<void>;
  /** axe, for the panel alone. */
  axe(): AxeBuilder;
}
