/** Where a value stands. */
export interface Place {
  /** The name of the field, or of the one around a list or a date. */
  readonly field: string;
  /** The names of the fields around it, the outermost first. */
  readonly around: readonly string[];
  /** The object the field is in. */
  readonly owner: Readonly<Record<string, unknown>> | undefined;
}

export type Leaf = string | number | boolean;

export interface Changes {
  leaf(leaf: Leaf, place: Place): unknown;
  key(key: string, place: Place): string;
}

const NOWHERE: Place = { field: '', around: [], owner: undefined };

/** A copy of some data with every text, number and truth changed by a function that is told where it stands. */
export function mapLeaves(data: unknown, changes: Changes, place: Place = NOWHERE): unknown {
  if (isLeaf(data)) return changes.leaf(data, place);
  if (Array.isArray(data)) return data.map((each) => mapLeaves(each, changes, place));
  if (typeof data !== 'object' || data === null) return data;
  const owner = data as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(owner).map(([key, each]) => {
      // `{$date: …}` is how a date is written down: what it is tells the field it stands in.
      if (key.startsWith('$')) return [key, mapLeaves(each, changes, { ...place, owner })];
      const around = place.field === '' ? place.around : [...place.around, place.field];
      const here = { field: key, around, owner };
      return [changes.key(key, here), mapLeaves(each, changes, here)];
    }),
  );
}

function isLeaf(data: unknown): data is Leaf {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
}
