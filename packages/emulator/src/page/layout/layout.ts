import * as z from 'zod/mini';

/** How wide a column may be, in pixels. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/** Front gives a plugin's panel 270 pixels to begin with. */
export const FIRST_PANEL_WIDTH = 270;
export const PANEL_BOUNDS: Bounds = { least: 200, greatest: 1200 };
export const LIST_BOUNDS: Bounds = { least: 180, greatest: 600 };
export const FIRST_LIST_WIDTH = 280;
const STEP = 16;

/** What a teammate has arranged by hand. */
export const Layout = z.object({
  /** Of the list of conversations; what the window allows when absent. */
  listWidth: z.optional(z.number()),
  /** Of the panel, by plugin. */
  panelWidths: z.record(z.string(), z.number()),
});
export type Layout = z.infer<typeof Layout>;

export const FIRST_LAYOUT: Layout = { panelWidths: {} };

export function boundedWidth(width: number, { least, greatest }: Bounds): number {
  return Math.round(Math.min(Math.max(width, least), greatest));
}

/** The width after a key is pressed on a column's edge; nothing for other keys. */
export function widthAfterKey(
  key: string,
  width: number,
  bounds: Bounds,
  edge: 'left' | 'right',
): number | undefined {
  const outwards = edge === 'left' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return boundedWidth(width + (key === outwards ? STEP : -STEP), bounds);
  if (key === 'Home') return bounds.least;
  if (key === 'End') return bounds.greatest;
  return undefined;
}
