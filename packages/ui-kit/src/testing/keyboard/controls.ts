import { getRoles } from '@testing-library/react';

/** Of what can be worked one by one with the arrow keys: what it stands in, which Tab reaches as a whole. */
export const GROUPS: Record<string, string> = {
  tab: '[role=tablist]',
  radio: '[role=radiogroup]',
  option: '[role=listbox]',
  menuitem: '[role=menu]',
  row: '[role=grid]',
};
const SINGLE = ['button', 'link', 'checkbox', 'switch', 'textbox', 'searchbox', 'combobox', 'spinbutton'];

/** What a person can work, by the role that the part renders. */
export interface Control {
  role: string;
  element: HTMLElement;
  /** What Tab has to reach: itself, or the group it stands in. */
  stop: HTMLElement;
  isDisabled: boolean;
}

/** Every control that screen readers are told of, in the order of its roles and of the page. */
export function controls(): Control[] {
  const roles = getRoles(document.body);
  return [...SINGLE, ...Object.keys(GROUPS)].flatMap((role) =>
    (roles[role] ?? []).flatMap((element) => {
      const group = GROUPS[role];
      const stop = group === undefined ? element : element.closest<HTMLElement>(group);
      // The row of a table that is only read is no control.
      return stop && !isShortcut(element) ? [{ role, element, stop, isDisabled: isDisabled(element) }] : [];
    }),
  );
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled=true]');
}

/** A button for the pointer beside what has the same on a key: the arrow of a combo box, a field's clearing, a popover's closing. */
function isShortcut(element: HTMLElement): boolean {
  if (element.tabIndex >= 0 || !element.matches('button')) return false;
  const isHidden = element.closest('[style*="clip"]') !== null;
  return isHidden || element.parentElement?.querySelector('input, [role=spinbutton]') !== null;
}

/** In words, for whoever has to mend it. */
export function named(element: Element): string {
  const text = element.getAttribute('aria-label') ?? element.textContent;
  return `${element.getAttribute('role') ?? element.localName} “${text.trim().slice(0, 40)}”`;
}
