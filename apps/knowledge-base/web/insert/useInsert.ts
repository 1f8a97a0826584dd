import { useBridge } from '@frontyard/sdk/react';
import { useEffect, useRef, useState } from 'react';
import type { Audience } from '../audience.ts';
import { insert } from './insert.ts';
import type { InsertWay } from './insertWay.ts';
import { insertWay } from './insertWay.ts';

export interface Insert {
  way: InsertWay;
  /** `done` for a moment after it went well. */
  state: 'idle' | 'pending' | 'done';
  error: unknown;
  dismissError(): void;
  /** Says whether it was inserted. While one is under way, and for a moment after, nothing more is. */
  run(html: string): Promise<boolean>;
}

/** Longer than the two presses of any double click are apart. */
const DONE_FOR_MS = 2000;

export function useInsert(audience: Audience): Insert {
  const bridge = useBridge();
  const way = insertWay(audience, bridge.can);
  const isBusy = useRef(false);
  const [state, setState] = useState<Insert['state']>('idle');
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    if (state !== 'done') return undefined;
    const timer = setTimeout(() => {
      isBusy.current = false;
      setState('idle');
    }, DONE_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function run(html: string): Promise<boolean> {
    if (isBusy.current || way === 'copy') return false;
    isBusy.current = true;
    setState('pending');
    setError(undefined);
    try {
      await insert(bridge, audience.key, way, html);
      setState('done');
      return true;
    } catch (cause) {
      isBusy.current = false;
      setState('idle');
      setError(cause);
      return false;
    }
  }

  return { way, state, error, run, dismissError: () => setError(undefined) };
}
