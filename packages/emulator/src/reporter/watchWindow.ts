import { report } from '@frontyard/sdk-types/wire';
import type { PageWatch } from './watchPage.ts';

/** The targets that are not the page's own frame. */
const OUTSIDE = /^_(?:top|parent)$/i;

/**
 * Tells when a page goes for the window around it by a link, a form or `window.open`: the sandbox forbids it, and the
 * browser says so in its console alone. A script that sets `top.location` throws, which is told as an error.
 */
export function watchWindow(page: Window, watch: PageWatch): void {
  const tell = (how: string, target: string) => watch.note(report('window', `${how} (target “${target}”)`));
  const aimOf = (given: string | null) => {
    const target = given || page.document.querySelector('base[target]')?.getAttribute('target') || '';
    return OUTSIDE.test(target) ? target : undefined;
  };

  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href !== '');
    const target = link && aimOf((link as HTMLAnchorElement).getAttribute('target'));
    if (target && !event.defaultPrevented) tell('a link', target);
  });
  page.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : undefined;
    const given = event.submitter?.getAttribute('formtarget') ?? form?.getAttribute('target') ?? null;
    const target = form && aimOf(given);
    if (target && !event.defaultPrevented) tell('a form', target);
  });
  const open = page.open.bind(page);
  page.open = (url, target, features) => {
    if (target && OUTSIDE.test(target)) tell('window.open', target);
    return open(url, target, features);
  };
}
