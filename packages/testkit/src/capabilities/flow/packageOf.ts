import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of the package a file belongs to; undefined where there is none around it. */
export function packageOf(file: string): string | undefined {
  return packageAround(dirname(file));
}

const packages = new Map<string, string | undefined>();

function packageAround(folder: string): string | undefined {
  if (packages.has(folder)) return packages.get(folder);
  const name = nameIn(folder);
  packages.set(folder, name);
  return name;
}

function nameIn(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  const above = dirname(folder);
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name;
  return above === folder ? undefined : packageAround(above);
}
