/** In pixels; the style sheet gives rows the same. */
export const ROW_HEIGHT = 26;
const SPARE = 10;

/** The rows to draw of a long list: those in sight and a few around them. */
export function visibleRange(count: number, scrollTop: number, height: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(Math.floor(scrollTop / ROW_HEIGHT), count) - SPARE);
  return { from, to: Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + SPARE) };
}

/** Where to scroll so that a row is in sight; nothing where it is already. */
export function scrollToShow(index: number, scrollTop: number, height: number): number | undefined {
  const top = index * ROW_HEIGHT;
  if (top < scrollTop) return top;
  return top + ROW_HEIGHT > scrollTop + height ? top + ROW_HEIGHT - height : undefined;
}

/** The row a key goes to; nothing for other keys. */
export function rowAfterKey(key: string, index: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? undefined : Math.min(Math.max(next, 0), count - 1);
}
