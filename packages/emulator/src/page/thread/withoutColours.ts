import type { SafeMail } from './mailHtml.ts';

const COLOURS = ['color', 'background', 'background-color', 'background-image', 'opacity'];

/** The same mail in the theme's colours: its style sheets and its own colours are left out. */
export function withoutColours(mail: SafeMail): SafeMail {
  const { body } = new DOMParser().parseFromString(mail.body, 'text/html');
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    for (const name of ['bgcolor', 'color', 'background']) element.removeAttribute(name);
    for (const name of COLOURS) element.style.removeProperty(name);
  }
  return { ...mail, styles: '', body: body.innerHTML, hasOwnColours: false };
}
