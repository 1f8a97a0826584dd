import type { ReactNode } from 'react';
import type { PluginError } from '@frontyard/sdk-types/plugin-error';
import type { Bridge } from '../bridge.ts';
import { BridgeContext } from './bridgeContext.ts';
import { useConnectionOf } from './useConnection.ts';

export interface BridgeProviderProps {
  /** Made once, outside of any component: `const bridge = connect()`. The provider never closes it. */
  readonly bridge: Bridge;
  /** What to show until Front answers. Default: the children. */
  readonly fallback?: ReactNode;
  /** What to show where no Front is. Default: the children. */
  readonly notInFront?: (error: PluginError) => ReactNode;
  readonly children?: ReactNode;
}

/** Gives the components below it the bridge, and shows what there is to show while there is no Front. */
export function BridgeProvider({ bridge, fallback, notInFront, children }: BridgeProviderProps): ReactNode {
  const { status, error } = useConnectionOf(bridge);
  const shown = () => {
    if (status === 'connecting' && fallback !== undefined) return fallback;
    return error && notInFront ? notInFront(error) : children;
  };
  return <BridgeContext value={bridge}>{shown()}</BridgeContext>;
}
