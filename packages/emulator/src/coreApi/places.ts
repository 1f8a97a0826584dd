import { pathOf } from './readResources.ts';
import type { ApiLinks, Resource } from './resources.ts';

/** As long as an id may be. */
const LONGEST = 100;

/** The id a related link ends with: `conversation` gives `cnv_1` of `…/conversations/cnv_1`. */
export function relatedId(links: ApiLinks, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const path = pathOf(links?.related?.[name]);
    const id = path?.split('/').at(-1);
    if (id && id.length <= LONGEST) return decode(id);
  }
  return undefined;
}

/** The id of whatever a list belongs to: `('conversations', 'messages')` finds `cnv_1` in `/conversations/cnv_1/messages`. */
export function listOwner(
  { listedAt }: Pick<Resource, 'listedAt'>,
  owners: string,
  list: string,
): string | undefined {
  const id = new RegExp(`/${owners}/([^/]+)/${list}$`).exec(listedAt ?? '')?.[1];
  return id === undefined || id.length > LONGEST ? undefined : decode(id);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
