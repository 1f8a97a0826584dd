import type { Finding, Source } from './workspace.ts';

const PAGE = 'apps/docs/guide/wire-facts.md';

/**
 * Facts of the wire that no test is named after. Each row of the table holds the title of a test, word for word, and the
 * files it is in.
 */
export function findUntestedFacts(sources: readonly Source[]): Finding[] {
  const files = new Map(sources.map(({ file, text }) => [file, text]));
  const rows = rowsOf(files.get(PAGE) ?? '');
  if (rows.length === 0) return [{ file: PAGE, text: 'holds no table of facts' }];
  return rows.flatMap(({ fact, paths }) => {
    if (paths.length === 0) return [{ file: PAGE, text: `“${fact}” names no file` }];
    return paths.flatMap((path) => {
      const text = files.get(path);
      if (text === undefined) return [{ file: PAGE, text: `names ${path}, which does not exist` }];
      return hasTest(text, fact) ? [] : [{ file: path, text: `has no test named “${fact}”` }];
    });
  });
}

function rowsOf(page: string): { fact: string; paths: string[] }[] {
  return page.split('\n').flatMap((line) => {
    const [, fact = '', where = ''] = line.split('|').map((cell) => cell.trim());
    const isRow = line.startsWith('|') && !/^(fact|-+|\*\*.*\*\*|)$/.test(fact);
    return isRow ? [{ fact, paths: [...where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) }] : [];
  });
}

/** A title stands in quotes of one kind, and something follows it. */
function hasTest(text: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote},`));
}
