import type { HostState } from './state.ts';

/** What everything was like when a call came in, for as long as the log holds the call. */
export interface CallScenes {
  keep(seq: number, state: HostState): void;
  of(seq: number): HostState | undefined;
}

/** States share what did not change between them, so that many of them cost little. */
export function createCallScenes(limit: number): CallScenes {
  const states = new Map<number, HostState>();
  return {
    keep(seq, state) {
      states.set(seq, state);
      if (states.size > limit) states.delete(states.keys().next().value!);
    },
    of: (seq) => states.get(seq),
  };
}
