import { useSyncExternalStore } from 'react';
import { usePage } from '../state/hooks.ts';

export function useCanUndo(): boolean {
  const { history } = usePage().worldTools;
  return useSyncExternalStore(history.subscribe, history.canUndo);
}
