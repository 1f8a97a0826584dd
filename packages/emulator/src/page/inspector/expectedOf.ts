import { isMethodName, METHODS } from '@frontyard/sdk-types';
import type { LogEntry } from '../../host/log.ts';
import type { World } from '../../world/schema.ts';
import { literal } from './literal.ts';
import { Matcher } from './Matcher.ts';

/** What a call was answered with, as a test expects it: equal in all that does not come with the moment. */
export function expectedOf({ name, wire, time }: LogEntry, value: unknown, world: World): string {
  const known = JSON.stringify(world);
  const matched = (each: unknown): unknown => {
    if (typeof each === 'string' && NEW_ID.test(each) && !known.includes(`"${each}"`))
      return new Matcher(`expect.stringMatching(/^${each.slice(0, 4)}/)`);
    if (typeof each === 'number' && isMoment(each, time)) return new Matcher('expect.any(Number)');
    if (each instanceof Date) return isMoment(each.getTime(), time) ? new Matcher('expect.any(Date)') : each;
    if (each instanceof Blob) return new Matcher('expect.any(Blob)');
    if (Array.isArray(each)) return each.map(matched);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([field, part]) => [field, matched(part)]));
  };
  return literal(matched(wire === 'current' ? seenBySdk(name, value) : value), 2);
}

/** Ids of entities, as `dra_…`. */
const NEW_ID = /^[a-z]{3}_\w+$/;
/** In milliseconds: as long after a call, its answer may still speak of it. */
const MOMENT = 60_000;

function isMoment(value: number, time: number): boolean {
  return Math.abs(value - time) < MOMENT;
}

/** Our sdk gives only the fields of the contract. */
function seenBySdk(name: string | undefined, value: unknown): unknown {
  if (name === undefined || !isMethodName(name)) return value;
  const method = METHODS[name];
  const parsed = 'current' in method ? method.current.returns.safeParse(value) : undefined;
  return parsed?.success ? parsed.data : value;
}
