import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A piece of script inside a page, at the lines and columns it has there: everything around it is blank. */
export interface PageScript {
  /** Distinguishes the pieces of a page; classic scripts share one, since they share their variables. */
  readonly part: string;
  readonly text: string;
}

interface Piece {
  start: number;
  end: number;
  isModule: boolean;
}

/** The scripts a page holds itself: in script elements, in `on…` attributes and in `javascript:` addresses. */
export function readPageScripts(html: string): PageScript[] {
  const pieces = [...elements(parse(html, { sourceCodeLocationInfo: true }))].flatMap((element) => [
    ...scriptOf(element),
    ...attributesOf(element, html),
  ]);
  const classic = pieces.filter(({ isModule }) => !isModule);
  const modules = pieces.filter(({ isModule }) => isModule);
  return [
    ...(classic.length > 0 ? [{ part: 'scripts', text: only(html, classic) }] : []),
    ...modules.map((piece, index) => ({ part: `module${index + 1}`, text: only(html, [piece]) })),
  ];
}

/** A script element's `src`, where it stands, and what its `data-frontyard-calls` says it calls. */
export interface ScriptAddress {
  readonly src: string;
  readonly line: number;
  readonly calls: readonly string[] | undefined;
}

/** The scripts a page loads by their addresses. */
export function readScriptAddresses(html: string): ScriptAddress[] {
  return [...elements(parse(html, { sourceCodeLocationInfo: true }))]
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((element) => {
      const src = attribute(element, 'src')?.trim();
      const line = element.sourceCodeLocation?.startLine ?? 1;
      const calls = attribute(element, 'data-frontyard-calls')
        ?.split(/[\s,]+/)
        .filter(Boolean);
      return src ? [{ src, line, calls }] : [];
    });
}

const SCRIPT_TYPE = /^$|^module$|(java|ecma)script$|^text\/babel$|^(text|application)\/(jsx|babel)$/i;

function scriptOf(element: Element): Piece[] {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  const type = attribute(element, 'type')?.trim() ?? '';
  if (attribute(element, 'src') !== undefined) return [];
  if (element.tagName !== 'script' || !startTag || !endTag || !SCRIPT_TYPE.test(type)) return [];
  return [{ start: startTag.endOffset, end: endTag.startOffset, isModule: /^module$/i.test(type) }];
}

function attributesOf({ attrs, sourceCodeLocation }: Element, html: string): Piece[] {
  return attrs.flatMap(({ name, value }) => {
    const isScript = /^on[a-z]+$/i.test(name) || /^\s*javascript:/i.test(value);
    const place = sourceCodeLocation?.attrs?.[name];
    if (!isScript || !place) return [];
    const [, before = '', quote = ''] =
      /^([^=]*=\s*)(["']?)/.exec(html.slice(place.startOffset, place.endOffset)) ?? [];
    const scheme = /^\s*javascript:/i.exec(value)?.[0].length ?? 0;
    const start = place.startOffset + before.length + quote.length + scheme;
    return [{ start, end: place.endOffset - quote.length, isModule: false }];
  });
}

/** The pieces where they stand, and blanks of the same length elsewhere. A `;` keeps neighbours apart. */
function only(html: string, pieces: readonly Piece[]): string {
  let text = '';
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    text += `${blank(html.slice(text.length, start)).slice(0, -1)};${html.slice(start, end)}`;
  }
  return text + blank(html.slice(text.length));
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
