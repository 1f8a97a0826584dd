/**
 * What crosses the bridge, as JSON can hold it: `{$date}`, `{$file: {name, type, size}}`, `{$undefined: true}`. A file's
 * content is not kept.
 */
export function toPlain(value: unknown): unknown {
  if (value === undefined) return { $undefined: true };
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? null : value.toISOString() };
  if (typeof Blob === 'function' && value instanceof Blob) {
    return { $file: { name: (value as File).name ?? '', type: value.type, size: value.size } };
  }
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(fields.map(([key, each]) => [key, toPlain(each)]));
}

/**
 * The values again; a file comes back with as many bytes, all of them zero. It must stand alone: replays run it in a page.
 */
export function fromPlain(plain: unknown): unknown {
  if (Array.isArray(plain)) return plain.map(fromPlain);
  if (typeof plain !== 'object' || plain === null) return plain;
  if ('$undefined' in plain) return undefined;
  if ('$date' in plain) return new Date(plain.$date === null ? Number.NaN : String(plain.$date));
  if ('$file' in plain) {
    const { name, type, size } = plain.$file as { name: string; type: string; size: number };
    return new File([new Uint8Array(size)], name, { type });
  }
  return Object.fromEntries(Object.entries(plain).map(([key, each]) => [key, fromPlain(each)]));
}
