import { useCallback, useRef, useState } from 'react';
import { PluginError } from '@frontyard/sdk-types/plugin-error';
import type { HostApi, MethodName } from '@frontyard/sdk-types';
import { useBridge } from './useBridge.ts';
import { useFrontContext } from './useFrontContext.ts';

export interface HostAction<N extends MethodName> {
  /** Calls the method; rejects as the method itself does. */
  readonly run: HostApi[N];
  /** Whether Front offers the method in the context of now. */
  readonly available: boolean;
  /** Whether a run is on its way. */
  readonly pending: boolean;
  /** Why the newest run failed. */
  readonly error: PluginError | undefined;
}

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** Calls one method of Front from a component, and keeps track of progress and failure. */
export function useHostAction<N extends MethodName>(name: N): HostAction<N> {
  useFrontContext(); // what is offered changes with the context
  const bridge = useBridge();
  const newest = useRef(0);
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<PluginError>();

  const run = useCallback<Run>(
    async (...args) => {
      newest.current += 1;
      const number = newest.current;
      setRunning((count) => count + 1);
      setError(undefined);
      try {
        return await (bridge.host[name] as Run)(...args);
      } catch (cause) {
        if (PluginError.is(cause) && number === newest.current) setError(cause);
        throw cause;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [bridge, name],
  );

  return { run: run as HostApi[N], available: bridge.can(name), pending: running > 0, error };
}
