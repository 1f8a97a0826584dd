import type { CallOptions } from '@frontyard/sdk-types';

/** Tells a call's own arguments from the options at their end. */
export function splitOptions(given: readonly unknown[]): {
  args: readonly unknown[];
  signal: AbortSignal | undefined;
} {
  const last = given.at(-1);
  const options = isCallOptions(last) ? last : undefined;
  return { args: withoutTail(options ? given.slice(0, -1) : given), signal: options?.signal };
}

/** Arguments without those that were left out at their end. */
export function withoutTail(args: readonly unknown[]): readonly unknown[] {
  return args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1);
}

/** An object that holds a signal and nothing else; no argument of the contract looks like that. */
function isCallOptions(value: unknown): value is CallOptions {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'signal') return false;
  const { signal } = value as CallOptions;
  return signal === undefined || typeof signal?.aborted === 'boolean';
}
