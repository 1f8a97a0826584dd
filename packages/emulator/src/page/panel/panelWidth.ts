/** In pixels, as in Front: what a panel has until somebody asks for another width. */
export const FIRST_WIDTH = 270;
export const LEAST_WIDTH = 200;
export const GREATEST_WIDTH = 1200;
const STEP = 16;

export function boundedWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, LEAST_WIDTH), GREATEST_WIDTH));
}

/** The width after a key is pressed on the separator at the panel's left edge; nothing for other keys. */
export function widthAfterKey(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return boundedWidth(width + STEP);
  if (key === 'ArrowRight') return boundedWidth(width - STEP);
  if (key === 'Home') return LEAST_WIDTH;
  if (key === 'End') return GREATEST_WIDTH;
  return undefined;
}
