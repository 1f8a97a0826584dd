import { useContext } from 'react';
import type { Bridge } from '../bridge.ts';
import { BridgeContext } from './bridgeContext.ts';

/** The bridge of the nearest BridgeProvider. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (!bridge)
    throw new Error(
      '[frontyard] There is no BridgeProvider above this component, so it cannot reach Front. Wrap the app in <BridgeProvider bridge={connect()}>, with the bridge made outside of any component.',
    );
  return bridge;
}
