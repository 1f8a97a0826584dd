import { useEffect, useState } from 'react';
import { PluginError } from '@frontyard/sdk-types/plugin-error';
import type { Bridge } from '../bridge.ts';
import { useBridge } from './useBridge.ts';
import { useContextOf } from './useFrontContext.ts';

export interface Connection {
  readonly status: 'connecting' | 'connected' | 'not-in-front';
  /** Why there is no connection: NOT_IN_FRONT, or DISCONNECTED. */
  readonly error?: PluginError;
}

/** Whether the plugin has reached Front. A host that answers late still connects. */
export function useConnection(): Connection {
  return useConnectionOf(useBridge());
}

export function useConnectionOf(bridge: Bridge): Connection {
  const context = useContextOf(bridge);
  const error = useFailure(bridge);
  if (context) return CONNECTED;
  return error ? { status: 'not-in-front', error } : CONNECTING;
}

const CONNECTED: Connection = { status: 'connected' };
const CONNECTING: Connection = { status: 'connecting' };

function useFailure(bridge: Bridge): PluginError | undefined {
  const [failure, setFailure] = useState<{ bridge: Bridge; error: PluginError }>();
  useEffect(() => {
    let isCurrent = true;
    bridge.ready.catch((error: unknown) => {
      if (isCurrent && PluginError.is(error)) setFailure({ bridge, error });
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge]);
  return failure?.bridge === bridge ? failure.error : undefined;
}
