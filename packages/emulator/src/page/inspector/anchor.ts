import { ROW_HEIGHT } from './visibleRange.ts';

/** The row at the top of what is in sight, and how much of it is scrolled away, in pixels. */
export interface Anchor {
  id: number;
  offset: number;
}

/** What to hold on to; nothing at the very top, where new rows are to be seen as they come. */
export function anchorAt(rows: readonly { id: number }[], scrollTop: number): Anchor | undefined {
  const index = Math.floor(scrollTop / ROW_HEIGHT);
  const row = rows[index];
  return row && scrollTop > 0 ? { id: row.id, offset: scrollTop - index * ROW_HEIGHT } : undefined;
}

/** Where to scroll so that the row stays where it was; nothing where it is gone. */
export function scrollTopOf(rows: readonly { id: number }[], { id, offset }: Anchor): number | undefined {
  const index = rows.findIndex((row) => row.id === id);
  return index === -1 ? undefined : index * ROW_HEIGHT + offset;
}
