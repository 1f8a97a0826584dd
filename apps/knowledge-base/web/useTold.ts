import { useToast } from '@frontyard/ui-kit/toast';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Tells that something went well, beside what it is about and nowhere else: it is taken away once another conversation is
 * open, and not said at all when it is only done then.
 * @param key of the audience
 */
export function useTold(key: string): (message: string) => void {
  const toast = useToast();
  const shown = useRef<string>(undefined);
  const open = useRef(key);
  useEffect(() => {
    open.current = key;
    return () => {
      if (shown.current) toast.dismiss(shown.current);
    };
  }, [key, toast]);

  return useCallback(
    (message) => {
      if (open.current === key) shown.current = toast.show({ tone: 'success', message });
    },
    [key, toast],
  );
}
