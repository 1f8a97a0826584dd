import { useCallback, useEffect, useRef, useState } from 'react';

export interface RequestOptions<T> {
  /** What is asked; undefined asks nothing. Another key asks again and gives up the request before it. */
  key: string | undefined;
  /** What the answer is about. An older answer stays in sight only while this stays the same. */
  scope: string;
  ask(signal: AbortSignal): Promise<T>;
}

export interface Request<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  /** Whether `data` answers an older key of the same scope. */
  isOld: boolean;
  retry(): void;
}

interface Settled<T> {
  key: string;
  scope: string;
  attempt: number;
  data?: T;
  error?: unknown;
}

/** Asks whenever the key changes. An answer is never shown for anything but what it was asked about. */
export function useRequest<T>({ key, scope, ask }: RequestOptions<T>): Request<T> {
  const [settled, setSettled] = useState<Settled<T>>();
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(ask);
  useEffect(() => {
    newest.current = ask;
  });

  useEffect(() => {
    if (key === undefined) return undefined;
    const control = new AbortController();
    const settle = (outcome: { data: T } | { error: unknown }) => {
      if (!control.signal.aborted) setSettled({ key, scope, attempt, ...outcome });
    };
    newest.current(control.signal).then(
      (data) => settle({ data }),
      (error: unknown) => settle({ error }),
    );
    return () => control.abort();
  }, [key, scope, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const isAbout = key !== undefined && settled?.scope === scope;
  const isSettled = isAbout && settled.key === key && settled.attempt === attempt;
  return {
    data: isAbout ? settled.data : undefined,
    error: isSettled ? settled.error : undefined,
    isPending: key !== undefined && !isSettled,
    isOld: isAbout && settled.key !== key,
    retry,
  };
}
