import { FrontArgumentError } from './errors.ts';

interface Kinds {
  String: string;
  Number: number;
  Boolean: boolean;
  Function: (...values: unknown[]) => unknown;
  Object: Readonly<Record<string, unknown>>;
  Array: readonly unknown[];
  Date: Date;
}

/** The given value, if it is of that kind. @throws FrontArgumentError naming the argument otherwise. */
export function required<Kind extends keyof Kinds>(
  argument: string,
  value: unknown,
  kind: Kind,
): Kinds[Kind] {
  if (kindOf(value) !== kind) throw new FrontArgumentError(argument, kind, kindOf(value));
  return value as Kinds[Kind];
}

/** Like `required`, but nothing (undefined or null) is fine too, and gives undefined. */
export function optional<Kind extends keyof Kinds>(
  argument: string,
  value: unknown,
  kind: Kind,
): Kinds[Kind] | undefined {
  return value == null ? undefined : required(argument, value, kind);
}

/**
 * Splits up to `count` arguments, of which the last is a callback. It may come sooner, when arguments before it are
 * left out.
 */
export function splitCallback(
  given: readonly unknown[],
  count: number,
): { values: readonly unknown[]; callback: Kinds['Function'] | undefined } {
  const place = given.findIndex((value) => typeof value === 'function');
  const end = place === -1 ? count - 1 : place;
  return { values: given.slice(0, end), callback: optional('cb', given[end], 'Function') };
}

/** Leaves out the fields that hold undefined. */
export function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}

/** What a value is, in the words of the error texts; never the value itself, which may be private. */
export function kindOf(value: unknown): string {
  if (value == null) return String(value);
  if (typeof value === 'function') return 'Function';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'NaN or infinite';
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return typeof value === 'object' && !EXACT_TAGS.has(tag) ? 'Object' : tag;
}

const EXACT_TAGS = new Set(['Array', 'Date']);
