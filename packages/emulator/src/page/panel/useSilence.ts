import { useCallback, useEffect, useState } from 'react';

/** How long a loaded page may take for its handshake, in milliseconds. */
const PATIENCE = 5000;

/** Tells when a page has loaded but still hasn't said anything to its host. */
export function useSilence(isWaiting: boolean): { isSilent: boolean; onLoad(): void } {
  const [loads, setLoads] = useState(0);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    if (loads === 0 || !isWaiting) return;
    const timer = setTimeout(() => setOver(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [loads, isWaiting]);

  const onLoad = useCallback(() => setLoads((count) => count + 1), []);
  return { isSilent: isOver && isWaiting, onLoad };
}
