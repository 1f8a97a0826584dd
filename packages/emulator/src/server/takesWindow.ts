/** A browser never tells the host that a frame has tried to take the window, so what can be seen in the page is told. */
export const TAKES_WINDOW =
  'The page has links, forms or scripts that want the whole window (target “_top” or “_parent”, or top.location). Front’s sandbox forbids it, so they do nothing: use openUrl.';

/** Whether a page says in its own HTML that it goes for the window around it; scripts it loads are not read. */
export function reachesForWindow(html: string): boolean {
  const page = withoutComments(html);
  const tags = page.split('<').map((tag) => tag.slice(0, LONGEST_TAG));
  return (
    tags.some(
      (tag) =>
        AIMING_TAG.test(tag) && /\starget\s?=\s?["']?_(?:top|parent)\b/i.test(tag.split('>', 1)[0] ?? ''),
    ) || /\b(?:top|parent)\.location\b|["'`]_(?:top|parent)["'`]\s?\)/.test(page)
  );
}

const AIMING_TAG = /^(?:a|area|form|base|button|input)\s/i;
const LONGEST_TAG = 4000;

/** Without a pattern: a page of nothing but openings would be read from each of them to its end. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', from)) {
    kept.push(html.slice(from, start));
    const end = html.indexOf('-->', start);
    if (end === -1) return kept.join('');
    from = end + 3;
  }
  return kept.join('') + html.slice(from);
}
