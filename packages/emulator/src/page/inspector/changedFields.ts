export interface ChangedField {
  path: string;
  before: unknown;
  after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ between two values; list items are matched by id where they have one. */
export function changedFields(before: unknown, after: unknown, path = ''): ChangedField[] {
  if (Object.is(before, after)) return [];
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  if (!old || !next || Array.isArray(before) !== Array.isArray(after)) return [{ path, before, after }];
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...names].flatMap((name) =>
    changedFields(old[name], next[name], path === '' ? name : `${path}.${name}`),
  );
}

function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return value instanceof Date ? { date: value.getTime() } : (value as Fields);
  const ids = value.map((item: unknown) => (item as { id?: unknown } | null)?.id);
  const areUnique = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return Object.fromEntries(
    value.map((item, index): [string, unknown] => [areUnique ? String(ids[index]) : String(index), item]),
  );
}
