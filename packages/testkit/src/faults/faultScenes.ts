import { FaultSet } from '@frontyard/emulator';
import type { MethodName } from '@frontyard/sdk-types';
import * as z from 'zod';

export interface FaultScene {
  readonly name: string;
  /** What it is, in the emulator's words. */
  readonly what: string;
  readonly faults: Partial<FaultSet>;
}

/** Enough to be felt, and little enough for a test. */
const MUCH = 25;
/** A plugin in the lab waits no longer than this for anything, in milliseconds. */
export const PATIENCE = 150;

/** A late answer is one thing, one that comes when nobody waits for it any more another. */
const TOO_LATE: FaultScene = {
  name: 'answers too late',
  what: 'Every answer comes after the plugin has given up its call',
  faults: { latency: 2 * PATIENCE },
};

/**
 * One scene for every fault of the emulator, each at its worst, from the table itself: a new fault joins by itself;
 * and one for answers that nobody waits for any more.
 * @param methods what the plugin calls, for faults of single methods
 */
export function faultScenes(methods: readonly MethodName[]): FaultScene[] {
  const single = Object.entries(FaultSet.shape).map(([name, schema]) => ({
    name,
    what: schema.description ?? name,
    faults: { [name]: worstOf(schema.unwrap(), methods) },
  }));
  return [...single, TOO_LATE];
}

/** @throws Error for a kind of fault that nobody has thought of here yet: it must not pass untested */
function worstOf(schema: z.ZodType, methods: readonly MethodName[]): unknown {
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodArray) return [...methods];
  if (schema instanceof z.ZodNumber) return Math.min(schema.maxValue ?? MUCH, MUCH);
  if (schema instanceof z.ZodEnum) return schema.options.at(-1);
  throw new Error('The fault lab does not know how to make this kind of fault: teach it in faultScenes.ts.');
}
