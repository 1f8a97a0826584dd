/** Milliseconds since 1970. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** A clock that starts at `start` and goes on by `stepMs` each time it is read: the same run gives the same times. */
export function steppingClock(start: string | number, stepMs = 1000): Clock {
  let next = new Date(start).getTime();
  return () => {
    const now = next;
    next += stepMs;
    return now;
  };
}
