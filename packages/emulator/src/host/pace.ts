import type { Clock } from './clock.ts';

/** Lets something happen so often in a while, and says whether it may now. */
export type Pace = () => 'yes' | 'no' | 'no, and not told yet';

export function createPace(clock: Clock, times: number, milliseconds: number): Pace {
  let begun = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    const now = clock();
    if (now - begun >= milliseconds) {
      begun = now;
      count = 0;
    }
    count += 1;
    if (count <= times) return 'yes';
    return count === times + 1 ? 'no, and not told yet' : 'no';
  };
}
