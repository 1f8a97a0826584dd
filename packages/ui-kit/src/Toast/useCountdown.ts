import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls back once `duration` milliseconds have run, not counting pauses. `null` never runs out. */
export function useCountdown(duration: number | null, isPaused: boolean, onEnd: () => void): void {
  const left = useRef(duration ?? 0);
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    if (duration === null || isPaused) return undefined;
    const startedAt = Date.now();
    const timer = setTimeout(() => end(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - startedAt;
    };
  }, [duration, isPaused]);
}
