import { useToast } from '@frontyard/ui-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { explainFront } from '../front/explainFront.ts';

export interface Failure {
  readonly title: string;
  readonly message: string;
}

export interface Work {
  /** What is going on, if anything. */
  readonly pending: string | undefined;
  readonly failure: Failure | undefined;
  dismiss(): void;
  /** Does one thing at a time; gives whether it went well, and `false` at once while another is going on. */
  run(what: string, failureTitle: string, perform: () => Promise<unknown>): Promise<boolean>;
}

/** Keeps track of one thing being done by Front. A failure that comes after the place for it has gone becomes a toast. */
export function useWork(): Work {
  const toast = useToast();
  const isShown = useRef(false);
  const isBusy = useRef(false);
  const [pending, setPending] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const run = useCallback<Work['run']>(
    async (what, title, perform) => {
      if (isBusy.current) return false;
      isBusy.current = true;
      setPending(what);
      setFailure(undefined);
      try {
        await perform();
        return isShown.current;
      } catch (error) {
        const message = explainFront(error);
        if (isShown.current) setFailure({ title, message });
        else toast.show({ tone: 'error', message: `${title}. ${message}` });
        return false;
      } finally {
        isBusy.current = false;
        setPending(undefined);
      }
    },
    [toast],
  );
  const dismiss = useCallback(() => setFailure(undefined), []);
  return { pending, failure, dismiss, run };
}
