/** What data amounts to, in characters of text and values; it stops counting above `limit`. Loops count once. */
export function sizeOf(data: unknown, limit: number): number {
  const seen = new Set<object>();
  const waiting: unknown[] = [data];
  let size = 0;
  while (waiting.length > 0 && size <= limit) {
    const value = waiting.pop();
    size += typeof value === 'string' ? value.length + 1 : 1;
    if (!isContainer(value) || seen.has(value)) continue;
    seen.add(value);
    for (const [key, each] of parts(value)) {
      size += key.length;
      waiting.push(each);
      if (size + waiting.length > limit) return limit + 1;
    }
  }
  return size;
}

/** The same data where it is small enough, else a copy that is cut to about `limit` and says so. */
export function abridge(data: unknown, limit: number): unknown {
  if (sizeOf(data, limit) <= limit) return data;
  let left = limit;
  const cut = (value: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof value === 'string') {
      const text = shorten(value, Math.max(left, 0));
      left -= value.length;
      return text;
    }
    if (!isContainer(value)) return value;
    if (left <= 0 || depth > DEEPEST) return '… (cut)';
    const entries: [string, unknown][] = [];
    for (const [key, each] of parts(value)) {
      if (left <= 0) {
        entries.push(['…', '… (cut)']);
        break;
      }
      left -= key.length;
      entries.push([shorten(key, 200), cut(each, depth + 1)]);
    }
    return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
  };
  return cut(data, 0);
}

/** A text's beginning, and how long it was. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}… (${text.length} characters)`;
}

const DEEPEST = 50;

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    Array.isArray(value) || value instanceof Map || value instanceof Set || prototype === Object.prototype
  );
}

function* parts(value: object): Generator<[string, unknown]> {
  if (value instanceof Map) for (const [key, each] of value) yield [typeof key === 'string' ? key : '', each];
  else if (value instanceof Set) for (const each of value) yield ['', each];
  else if (Array.isArray(value)) for (const each of value as unknown[]) yield ['', each];
  else for (const key in value) yield [key, (value as Record<string, unknown>)[key]];
}

/** Whether {@link abridge} has left something out. */
export function isCut(value: unknown): boolean {
  if (typeof value === 'string') return /… \((?:cut|\d+ characters)\)$/.test(value);
  return isContainer(value) && [...parts(value)].some(([, each]) => isCut(each));
}
