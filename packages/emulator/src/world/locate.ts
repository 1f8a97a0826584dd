import { compileJSONPointer, parseJSONPointer } from 'immutable-json-patch';

/**
 * Finds a place in the world, with positions where ids stood in lists.
 * @param isNew whether the last part may name something that is not there yet
 * @throws Error naming the first part that leads nowhere
 */
export function locate(document: unknown, path: string, isNew = false): string {
  const parts = parseJSONPointer(path);
  let value = document;
  const located = parts.map((part, index) => {
    const mayBeNew = isNew && index === parts.length - 1;
    const at = compileJSONPointer(parts.slice(0, index)) || '(world)';
    const key = Array.isArray(value)
      ? positionIn(value, part, at, mayBeNew)
      : fieldOf(value, part, at, mayBeNew);
    value = (value as Record<string, unknown>)[key];
    return key;
  });
  return compileJSONPointer(located);
}

function positionIn(list: readonly unknown[], part: string, at: string, mayBeNew: boolean): string {
  if (mayBeNew && part === '-') return part;
  const position = /^(0|[1-9]\d*)$/.test(part) ? Number(part) : list.findIndex((item) => idOf(item) === part);
  const isThere = position >= 0 && position < list.length + (mayBeNew ? 1 : 0);
  if (!isThere) throw new Error(`There is no ${part} in ${at}, which holds ${list.length}.`);
  return String(position);
}

function fieldOf(value: unknown, part: string, at: string, mayBeNew: boolean): string {
  if (typeof value !== 'object' || value === null)
    throw new Error(`${at} is a plain value and has no ${part}.`);
  if (Object.hasOwn(value, part) || (mayBeNew && !(part in {}))) return part;
  const fields = Object.keys(value).join(', ');
  throw new Error(
    `There is no ${part} in ${at}; it has ${fields || 'nothing'}. Use “add” for a field that is not there yet.`,
  );
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
