import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { replacementOf, type Replacement } from './replacementOf.ts';
import { rewriteScript } from './rewriteScript.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Points the scripts of a page that load a library of Front's at local copies, and takes their `integrity` away.
 * Nothing else in the page changes by a single byte: it is read as Latin-1, which every byte survives.
 */
export function rewriteLibraries(page: Buffer): {
  page: Buffer<ArrayBuffer>;
  replaced: Replacement[];
} {
  const text = page.toString('latin1');
  const scripts = [...elements(parse(text, { sourceCodeLocationInfo: true }))].filter(
    ({ tagName }) => tagName === 'script',
  );
  const replaced: Replacement[] = [];
  let result = text;
  for (const script of scripts.toReversed()) {
    const source = attribute(script, 'src');
    const replacement = replacementOf(source ?? '', attribute(script, 'type') === 'module');
    if (replacement) replaced.unshift(replacement);
    const changes = replacement
      ? edits(script, replacement.to)
      : source === undefined
        ? inside(script, text, replaced)
        : [];
    for (const { start, end, by } of changes) result = result.slice(0, start) + by + result.slice(end);
  }
  return { page: Buffer.from(result, 'latin1'), replaced };
}

interface Edit {
  start: number;
  end: number;
  by: string;
}

/** Later places first, so that the earlier ones stay where they are. */
function edits(script: Element, to: string): Edit[] {
  const places = script.sourceCodeLocation?.attrs ?? {};
  const changes = { src: `src="${to}"`, integrity: '' };
  return Object.entries(changes)
    .flatMap(([name, by]) => {
      const place = places[name];
      return place ? [{ start: place.startOffset, end: place.endOffset, by }] : [];
    })
    .toSorted((a, b) => b.start - a.start);
}

/** The same for a script that is written in the page. */
function inside({ childNodes }: Element, page: string, replaced: Replacement[]): Edit[] {
  return childNodes.flatMap(({ sourceCodeLocation: place }) => {
    if (!place) return [];
    const { startOffset: start, endOffset: end } = place;
    const rewritten = rewriteScript(page.slice(start, end));
    replaced.unshift(...rewritten.replaced);
    return rewritten.replaced.length === 0 ? [] : [{ start, end, by: rewritten.script }];
  });
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
