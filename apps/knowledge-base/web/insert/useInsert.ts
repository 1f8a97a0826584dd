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

interface Progress {
  /** The audience it is about. */
  key: string;
  state: Insert['state'];
  error?: unknown;
}

/** What went well or wrong is told beside the conversation it was done in, and beside no other. */
export function useInsert(audience: Audience): Insert {
  const { key } = audience;
  const bridge = useBridge();
  const way = insertWay(audience, bridge.can);
  const busy = useRef(new Set<string>());
  const [progress, setProgress] = useState<Progress>({ key, state: 'idle' });
  const { state, error } = progress.key === key ? progress : IDLE;

  useEffect(() => {
    if (progress.state !== 'done') return undefined;
    const timer = setTimeout(() => setProgress({ key: progress.key, state: 'idle' }), DONE_FOR_MS);
    return () => clearTimeout(timer);
  }, [progress]);

  async function run(html: string): Promise<boolean> {
    if (busy.current.has(key) || way === 'copy') return false;
    busy.current.add(key);
    setProgress({ key, state: 'pending' });
    // By the time it ends, one for another conversation may be under way.
    const end = (outcome: Omit<Progress, 'key'>) =>
      setProgress((newest) => (newest.key === key ? { key, ...outcome } : newest));
    try {
      await insert(bridge, key, way, html);
      end({ state: 'done' });
      setTimeout(() => busy.current.delete(key), DONE_FOR_MS);
      return true;
    } catch (cause) {
      end({ state: 'idle', error: cause });
      busy.current.delete(key);
      return false;
    }
  }

  return { way, state, error, run, dismissError: () => setProgress({ key, state: 'idle' }) };
}

const IDLE: Omit<Progress, 'key'> = { state: 'idle' };
