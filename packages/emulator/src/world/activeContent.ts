/**
 * Names what of an HTML text would act if it were shown as it is: scripts, handlers, frames, `javascript:` addresses. It is
 * for telling only; what makes HTML harmless is the sanitiser of the page that shows it.
 */
export function activeContent(html: string): string[] {
  const found = new Set<string>();
  for (const [index, piece] of html.split('<').entries()) {
    const tag = piece.slice(0, LONGEST_TAG);
    const name = index === 0 ? undefined : /^[a-z][a-z0-9:-]*/i.exec(tag)?.[0].toLowerCase();
    if (name === undefined) continue;
    const kind = ACTIVE[name];
    if (Object.hasOwn(ACTIVE, name) && kind) found.add(kind);
    for (const [, handler] of tag.matchAll(/[\s"'/](on[a-z]+)\s*=/gi)) {
      found.add(`event handlers (${handler!.toLowerCase()})`);
    }
    if (/=\s*["']?\s*javascript:/i.test(tag)) found.add('“javascript:” addresses');
  }
  return [...found].slice(0, MOST);
}

const LONGEST_TAG = 4000;
const MOST = 10;

const ACTIVE: Readonly<Record<string, string>> = {
  script: 'scripts',
  iframe: 'frames',
  frame: 'frames',
  object: 'embedded objects',
  embed: 'embedded objects',
  applet: 'embedded objects',
  form: 'forms',
  base: 'a base address',
  meta: 'meta tags',
  link: 'linked files',
};
