import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMethodName } from '@frontyard/sdk-types';
import type { ScriptAddress } from './readPages.ts';

/** What cannot be read: where, and why. */
export interface SourceGap {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

const CODE = /\.([cm]?[jt]sx?)$/;
const FRONTS_OWN = /(^|\/)frontjs(\.min)?\.js|plugin-sdk/;
const ELSEWHERE = /^(?:[a-z][\w+.-]*:|\/\/)/i;

/** The file a page's script element loads; what is not here, or comes from elsewhere, is a gap. */
export async function fileOfScript(
  page: string,
  { src, line, calls }: ScriptAddress,
  roots: readonly string[],
): Promise<{ file?: string; gap?: SourceGap }> {
  if (FRONTS_OWN.test(src) || calls?.every(isMethodName)) return {};
  const gap = (why: string) => ({ gap: { file: page, line, why } });
  if (ELSEWHERE.test(src)) return gap('a script from elsewhere, which can call any method');
  const path = decodeURI(src.replace(/[?#].*$/s, ''));
  const places = path.startsWith('/')
    ? roots.flatMap((root) => [join(root, path), join(root, 'public', path)])
    : [join(dirname(page), path)];
  for (const file of places) if (CODE.test(file) && (await isFile(file))) return { file };
  return gap(`${path} is loaded, and is not here as code that can be read`);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
