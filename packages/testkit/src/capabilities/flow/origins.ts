import ts from 'typescript';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { textsOf } from './keys.ts';

/** Where the values of a place begin. */
export interface Origins {
  readonly leaves: readonly Leaf[];
  /** Whether some come from where nobody can look. */
  readonly isOpen: boolean;
}
export type Leaf = Pick<Slot, 'node' | 'fact'>;

/**
 * Follows a place back to the expressions its values come from.
 * @param stopsAt expressions that are not looked behind; with them, the search ends where it can't see on
 */
export function originsOf(start: Slot, stopsAt?: (node: ts.Node) => boolean): Origins {
  const seen = new Set<Slot>();
  const leaves: Leaf[] = [];
  let isOpen = false;

  const visit = (slot: Slot): boolean => {
    if (seen.has(slot) || (isOpen && stopsAt)) return true;
    seen.add(slot);
    const { node, fact, previous, values } = slot;
    if (fact || (node && stopsAt?.(node))) {
      leaves.push(slot);
      return true;
    }
    if (slot.isOpen || [...values].some(({ kind }) => kind === 'external' || kind === 'blob')) isOpen = true;
    const isFed = [...previous].map(visit).some(Boolean);
    if (!isFed && node) leaves.push(slot);
    return isFed || node !== undefined;
  };
  visit(start);
  return { leaves, isOpen };
}

/** The texts a place can hold, and whether those are all. */
export function textsFrom(slot: Slot): { texts: readonly string[]; areAll: boolean } {
  const { leaves, isOpen } = originsOf(slot);
  const texts = leaves.map(({ node }) => (node && ts.isStringLiteralLike(node) ? node.text : undefined));
  return {
    texts: texts.filter((text) => text !== undefined),
    areAll: !isOpen && texts.length > 0 && !texts.includes(undefined),
  };
}

/**
 * Calls `use` with every name an expression can give: by its type, else by where its values come from. Names that can't
 * be told are noted as a gap at `at`, unless a comment beside it says what they are.
 */
export function readNames(
  flow: Flow,
  expression: ts.Expression,
  at: ts.Node,
  use: (name: string) => void,
): void {
  const texts = textsOf(flow, expression) ?? textsInComment(at);
  if (texts) {
    for (const text of texts) use(text);
    return;
  }
  const slot = flow.slotOf(expression);
  const used = new Set<string>();
  flow.seen.later.push(() => {
    const found = textsFrom(slot);
    for (const text of found.texts.filter((each) => !used.has(each))) {
      used.add(text);
      use(text);
    }
    if (found.areAll) flow.seen.gaps.delete(at);
    else flow.seen.gaps.set(at, 'the name of the method is made at run time');
  });
}

/** `// frontyard-calls: tag, untag` in the lines before a statement, or at its end, says what the analysis can't see. */
export function textsInComment(at: ts.Node, mark = 'frontyard-calls'): readonly string[] | undefined {
  const file = at.getSourceFile();
  const statement = ts.findAncestor(at, ts.isStatement) ?? at;
  const list = new RegExp(`${mark}:\\s*([\\w$]+(?:\\s*,\\s*[\\w$]+)*)`);
  for (const node of [at, statement]) {
    const before = file.text.slice(node.getFullStart(), node.getStart(file));
    const after = file.text.slice(node.getEnd()).split('\n', 1)[0] ?? '';
    const [, names] = list.exec(`${before}\n${after}`) ?? [];
    if (names) return names.split(',').map((name) => name.trim());
  }
  return undefined;
}
