import type { Finding, Source } from './workspace.ts';

/** The file the attacks are listed in. */
export const ATTACKS = 'apps/docs/guide/attacks.md';

/** The kinds of attack there are, each of which must be tried. */
const KINDS = 28;
const FEWEST = 45;

interface Row {
  kind: number;
  file: string;
  title: string;
}

/** Every row of the attack table names a test that exists, and every kind of attack has a row. */
export function findUntriedAttacks(table: Source, tests: readonly Source[]): Finding[] {
  const rows = readRows(table.text);
  const missing = rows.filter(({ file, title }) => !hasTest(tests, file, title));
  const untried = Array.from({ length: KINDS }, (_, index) => index + 1).filter(
    (kind) => !rows.some((row) => row.kind === kind),
  );
  return [
    ...missing.map(({ file, title }) => `names the test “${title}”, which is not in ${file}`),
    ...untried.map((kind) => `has no row for attack ${kind}`),
    ...(rows.length < FEWEST ? [`has ${rows.length} rows: fewer than ${FEWEST}`] : []),
  ].map((text) => ({ file: table.file, text }));
}

const ROW = /^\| *(\d+) *\|.*\| *`([^`]+)` *\| *(.+?) *\|$/gm;

function readRows(text: string): Row[] {
  return [...text.matchAll(ROW)].map(([, kind, file = '', title = '']) => ({
    kind: Number(kind),
    file,
    title,
  }));
}

/** A test stands in its file as `test('title'` or `test.each(…)('title'`. */
function hasTest(tests: readonly Source[], file: string, title: string): boolean {
  const text = tests.find((source) => source.file === file)?.text ?? '';
  return new RegExp(`\\(\\s*['"]${escaped(title)}['"]`).test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
