import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { REPORTER_PATH } from './libraries.ts';
import { scriptTag, type ScriptPermission } from './scriptPolicy.ts';

/**
 * Puts the script that tells the emulator of a page's errors before every other one of the page. Nothing else changes by a
 * single byte: it is read as Latin-1, which every byte survives.
 */
export function addReporter(page: Buffer, permission: NonNullable<ScriptPermission>): Buffer<ArrayBuffer> {
  const text = page.toString('latin1');
  const place = placeFor(parse(text, { sourceCodeLocationInfo: true }));
  return Buffer.from(
    text.slice(0, place) + scriptTag(REPORTER_PATH, permission) + text.slice(place),
    'latin1',
  );
}

/** Right behind the tag that opens the head, or where one would stand; a doctype stays the first thing there is. */
function placeFor({ childNodes }: DefaultTreeAdapterTypes.Document): number {
  const html = childNodes.find(isElement);
  const head = html?.childNodes.find(isElement);
  const doctype = childNodes.find(({ nodeName }) => nodeName === '#documentType');
  return (
    head?.sourceCodeLocation?.startTag?.endOffset ??
    html?.sourceCodeLocation?.startTag?.endOffset ??
    doctype?.sourceCodeLocation?.endOffset ??
    0
  );
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element {
  return 'tagName' in node;
}
