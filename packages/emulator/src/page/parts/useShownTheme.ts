import { usePageState } from '../state/hooks.ts';
import { useMedia } from './useMedia.ts';

/** The theme that is on screen, the system's choice resolved. */
export function useShownTheme(): 'light' | 'dark' {
  const theme = usePageState((state) => state.theme);
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}
