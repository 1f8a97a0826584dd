import { parseArgs } from 'node:util';

export interface Options {
  readonly names: readonly string[];
  /** Print JSON instead of a table. */
  readonly json: boolean;
  /** A file to write the JSON to as well. */
  readonly out: string | undefined;
  /** 1 is a full run; less gives a quick look. */
  readonly scale: number;
}

/**
 * Reads the command line.
 * @throws Error with one sentence on an unknown benchmark or option
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      scale: { type: 'string', default: '1' },
    },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 1)) throw new Error('--scale takes a number above 0, up to 1.');
  return { names: positionals.length > 0 ? positionals : known, json: values.json, out: values.out, scale };
}
