import { useSyncExternalStore } from 'react';
import type { Bridge } from '../bridge.ts';
import type { FrontContext } from '@frontyard/sdk-types';
import { useBridge } from './useBridge.ts';

/** Front's context of now; undefined until Front has told one. */
export function useFrontContext(): FrontContext | undefined {
  return useContextOf(useBridge());
}

export function useContextOf(bridge: Bridge): FrontContext | undefined {
  return useSyncExternalStore(
    bridge.subscribe,
    () => bridge.context,
    () => undefined,
  );
}
