import type { LogEntry } from '../../host/log.ts';

const known = new WeakMap<LogEntry, string>();

/** All the text of an entry in lower case, made once: searching goes through thousands. */
export function plainText(entry: LogEntry): string {
  const text = known.get(entry) ?? `${entry.plugin} ${json(entry)}`.toLowerCase();
  known.set(entry, text);
  return text;
}

/** As JSON, whatever it is: what JSON can't say becomes a word. */
export function json(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, replaceUnspeakable, indent) as string | undefined;
  return text ?? String(value);
}

function replaceUnspeakable(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Blob) return `(file of ${value.size} bytes)`;
  if (value instanceof Map || value instanceof Set) return [...value];
  if (value instanceof Error) return { name: value.name, message: value.message };
  return value;
}
