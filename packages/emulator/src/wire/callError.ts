import { definitionOf, isMethodName, type Platform } from '@frontyard/sdk-types';
import { HostRefusal } from '../errors.ts';
import type { Target } from '../host/context.ts';
import { hintAt } from './nearName.ts';

type Verdict = 'refused' | 'unknown' | 'blocked';

/** A call that is not done, and what a developer should read about it. */
export class CallError extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict, text: string) {
    super(text);
    this.verdict = verdict;
  }
}

export function verdictOn(error: unknown): { verdict: Verdict | 'failed' } {
  if (error instanceof CallError) return { verdict: error.verdict };
  return { verdict: error instanceof HostRefusal ? 'refused' : 'failed' };
}

/** Why the current wire does not offer a name. */
export function notOffered(name: string, { type }: Target, platform: Platform): CallError {
  if (!isMethodName(name)) {
    return new CallError('unknown', `Front has no method ${name}${hintAt(name, 'current')}`);
  }
  const { platforms, current } = definitionOf(name);
  if (!current) {
    const text = `${name} belongs to the legacy API, not to Front's current SDK${hintAt(name, 'current')}`;
    return new CallError('unknown', text);
  }
  const isMissing = !platforms.includes(platform) || current.absentOn?.includes(platform);
  return isMissing
    ? new CallError('refused', `${name} does not exist on ${platform}`)
    : new CallError('refused', `${name} is not offered in the context ${type}`);
}
