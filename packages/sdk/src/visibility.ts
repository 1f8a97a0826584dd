import type { PageDocument } from './bridge.ts';

/** Tells whether the page is shown, now and at every change. Returns what ends it. */
export function watchVisibility(
  page: PageDocument | undefined,
  tell: (visible: boolean) => void,
): () => void {
  if (!page?.visibilityState) return () => undefined;
  const look = () => tell(page.visibilityState === 'visible');
  page.addEventListener('visibilitychange', look);
  look();
  return () => page.removeEventListener('visibilitychange', look);
}
