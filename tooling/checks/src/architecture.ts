import type { Finding, Source } from './workspace.ts';

const LONGEST_MAP = 120;

/** The map stays a map, and every package says what it owns. */
export function findUndocumented(packages: readonly string[], documents: readonly Source[]): Finding[] {
  const known = new Map(documents.map(({ file, text }) => [file, text]));
  const missing = packages
    .filter((folder) => !known.get(`${folder}/README.md`)?.includes('**Owns**'))
    .map((folder) => ({
      file: `${folder}/README.md`,
      text: 'must say what the package owns and what it does not',
    }));
  const lines = (known.get('ARCHITECTURE.md') ?? '').trim().split('\n').length;
  const tooLong =
    lines > LONGEST_MAP
      ? [{ file: 'ARCHITECTURE.md', text: `has ${lines} lines; ${LONGEST_MAP} at most` }]
      : [];
  return [...missing, ...tooLong];
}
