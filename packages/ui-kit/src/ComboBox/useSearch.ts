import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OptionData } from '../option/OptionData.ts';

export type SearchStatus = 'loading' | 'ready' | 'failed';

/** Milliseconds without a key before the words are looked up. */
const PAUSE = 200;

type Load<Id extends string> = (text: string, signal: AbortSignal) => Promise<readonly OptionData<Id>[]>;

interface Search<Id extends string> {
  options: readonly OptionData<Id>[];
  status: SearchStatus;
  /** From now on what is typed is looked up; anew, if the last time failed or somebody else was asked. */
  start(): void;
}

interface Found<Id extends string> {
  /** What was looked up, by whom, and after which start. */
  text?: string;
  by?: Load<Id>;
  round?: number;
  options: readonly OptionData<Id>[];
  hasFailed: boolean;
}

const NOTHING = { options: [], hasFailed: false };

/**
 * Looks options up for a text once it has stood for a moment. What was found before stays until the new is there. A function written
 * where it is used is another one whenever the panel is drawn: that alone starts nothing, the next start or text asks the newest.
 */
export function useSearch<Id extends string>(load: Load<Id>, text: string): Search<Id> {
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<Found<Id>>(NOTHING);
  const newest = useRef(load);
  useLayoutEffect(() => {
    newest.current = load;
  });
  const isCurrent = found.text === text && found.round === round;

  useEffect(() => {
    if (round === 0 || isCurrent) return undefined;
    const stopping = new AbortController();
    const tell = (by: Load<Id>, options: readonly OptionData<Id>[], hasFailed: boolean) => {
      if (!stopping.signal.aborted) setFound({ text, by, round, options, hasFailed });
    };
    async function find() {
      const by = newest.current;
      try {
        tell(by, await by(text, stopping.signal), false);
      } catch {
        tell(by, [], true);
      }
    }
    const timer = setTimeout(() => void find(), text === '' ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [text, round, isCurrent]);

  return {
    options: found.options,
    status: statusOf(isCurrent, found.hasFailed),
    start() {
      if (found.by === load && !found.hasFailed) return;
      setFound(NOTHING);
      setRound(round + 1);
    },
  };
}

function statusOf(isCurrent: boolean, hasFailed: boolean): SearchStatus {
  if (!isCurrent) return 'loading';
  return hasFailed ? 'failed' : 'ready';
}
