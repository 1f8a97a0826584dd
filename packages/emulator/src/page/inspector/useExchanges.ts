import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { LogEntry } from '../../host/log.ts';
import { useHost } from '../state/hooks.ts';
import { exchangesOf, type Exchange } from './exchanges.ts';

interface Exchanges {
  exchanges: readonly Exchange[];
  isPaused: boolean;
  pause(isPaused: boolean): void;
}

/** What has been said so far; while it is paused, what had been said by then. */
export function useExchanges(): Exchanges {
  const host = useHost();
  const [held, setHeld] = useState<readonly LogEntry[]>();
  const subscribe = useCallback((listener: () => void) => host.log.subscribe(oncePerFrame(listener)), [host]);
  const entries = useSyncExternalStore(subscribe, host.log.entries);
  const pause = useCallback(
    (isPaused: boolean) => setHeld(isPaused ? host.log.entries() : undefined),
    [host],
  );
  const shown = held ?? entries;
  return {
    exchanges: useMemo(() => exchangesOf(shown), [shown]),
    isPaused: held !== undefined,
    pause,
  };
}

/** A plugin may say hundreds of things between two pictures on the screen. */
function oncePerFrame(listener: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      listener();
    });
  };
}
