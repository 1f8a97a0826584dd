import { useSyncExternalStore } from 'react';
import { usePageState } from '../state/hooks.ts';

/** The theme that is on screen, the system's choice resolved. */
export function useShownTheme(): 'light' | 'dark' {
  const theme = usePageState((state) => state.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => query().matches);
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}

function query(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function subscribe(listener: () => void): () => void {
  const watched = query();
  watched.addEventListener('change', listener);
  return () => watched.removeEventListener('change', listener);
}
