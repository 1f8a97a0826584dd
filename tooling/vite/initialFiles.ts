import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseAst } from 'vite';

/** What a built page loads before it shows anything, as paths. */
export interface InitialFiles {
  readonly js: readonly string[];
  readonly css: readonly string[];
}

/**
 * Reads what a page that was built by `webApp` loads at once: the entry and its start, and all that these import
 * before they run.
 * @throws Error when it isn't built, or has no `start.tsx`
 */
export function initialFiles(folder: string): InitialFiles {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/?(?<file>[^"]+\.(?:js|css))"/g)].map(({ groups }) =>
    path.join(folder, groups?.['file'] ?? ''),
  );
  const js = new Set(named.filter((file) => file.endsWith('.js')));
  for (const file of js) for (const imported of importsOf(file)) js.add(imported);
  if (![...js].some((file) => /\/start-[^/]+$/.test(file)))
    throw new Error(
      `${folder} loads no start.tsx, so what it loads at first is unknown. Look at its main.tsx.`,
    );
  return { js: [...js], css: named.filter((file) => file.endsWith('.css')) };
}

/** The start is an `import()`, since the page has to have a session first; then it is all that is waited for. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  const { body } = parseAst(code);
  const imported = body.flatMap((each) => (each.type === 'ImportDeclaration' ? [each.source.value] : []));
  const started = [...code.matchAll(/import\([`'"](?<file>\.\/start-[^`'"]+)[`'"]\)/g)].map(
    ({ groups }) => groups?.['file'] ?? '',
  );
  return [...imported, ...started].map((other) => path.join(path.dirname(file), other));
}
