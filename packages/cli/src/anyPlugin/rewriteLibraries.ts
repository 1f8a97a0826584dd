import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { FRONTJS_PATH, SDK_PATH, SDK_VERSION } from './libraries.ts';

/** A library of Front's that a page loads from the network, and what it gets instead. */
export interface Replacement {
  from: string;
  to: string;
  /** The version the page names, where it isn't the one we carry. */
  otherVersion?: string;
}

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
    const replacement = replacementOf(attribute(script, 'src') ?? '');
    if (!replacement) continue;
    replaced.unshift(replacement);
    for (const { start, end, by } of edits(script, replacement.to)) {
      result = result.slice(0, start) + by + result.slice(end);
    }
  }
  return { page: Buffer.from(result, 'latin1'), replaced };
}

/** What a script's address is replaced by: any `frontjs.min.js`, and the current SDK on Front's CDN, jsDelivr or unpkg. */
export function replacementOf(source: string): Replacement | undefined {
  const address = source.trim();
  const path = address.replace(/[?#].*$/s, '');
  if (/(^|\/)frontjs\.min\.js$/.test(path)) {
    return path === FRONTJS_PATH ? undefined : { from: address, to: FRONTJS_PATH };
  }
  const version = sdkVersion(path);
  if (version === undefined) return undefined;
  return {
    from: address,
    to: SDK_PATH,
    ...(version === SDK_VERSION ? {} : { otherVersion: version || '(none named)' }),
  };
}

const SDK_ADDRESSES = [
  /^(?:https?:)?\/\/dl\.frontapp\.com\/(?:.*\/)?plugin-sdk-(\d[\w.-]*?)(?:\.min)?\.js$/i,
  /^(?:https?:)?\/\/(?:cdn|fastly)\.jsdelivr\.net\/npm\/@frontapp\/plugin-sdk(?:@([^/]+))?(?:\/dist\/index\.umd(?:\.min)?\.js)?$/i,
  /^(?:https?:)?\/\/(?:www\.)?unpkg\.com\/@frontapp\/plugin-sdk(?:@([^/]+))?\/dist\/index\.umd(?:\.min)?\.js$/i,
];

/** The version an address of the SDK names; empty where it names none. */
function sdkVersion(path: string): string | undefined {
  for (const pattern of SDK_ADDRESSES) {
    const found = pattern.exec(path);
    if (found) return found[1] ?? '';
  }
  return undefined;
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

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
