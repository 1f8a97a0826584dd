/** Names by which a page knows its window, and the windows around it. */
export const WINDOWS: ReadonlySet<string> = new Set([
  'window',
  'self',
  'globalThis',
  'parent',
  'top',
  'frames',
  'opener',
]);
