import { Matcher } from './Matcher.ts';

/** A value as it is written in TypeScript; what no text can say is left out. */
export function literal(value: unknown, depth = 1): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Matcher) return value.code;
  if (value instanceof Date) return `new Date(${JSON.stringify(value.toJSON())})`;
  if (value instanceof Blob) return `new File([], ${JSON.stringify((value as File).name ?? 'file')})`;
  if (Array.isArray(value))
    return block(
      '[',
      ']',
      value.map((each) => literal(each, depth + 1)),
      depth,
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return block(
    '{',
    '}',
    fields.map(([name, each]) => `${nameOf(name)}: ${literal(each, depth + 1)}`),
    depth,
  );
}

function block(open: string, close: string, parts: readonly string[], depth: number): string {
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length < 80 && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth);
  return `${open}\n${parts.map((part) => `${indent}${part},\n`).join('')}${indent.slice(2)}${close}`;
}

function nameOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
