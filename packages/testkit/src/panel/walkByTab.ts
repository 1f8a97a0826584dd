import type { Frame, Page } from 'playwright-core';

/** More presses of Tab than a panel may need. */
const MANY_TABS = 200;

/** A control by the name it had when it was first met, and a number of its own: `<button> Archive (4)`. */
type Control = string;

/** The panel's window, in which each control has been given its name. */
type NamingWindow = typeof window & { frontyardNameOf(element: Element): Control };

export interface Walk {
  /** The controls that had the focus, in order. */
  reached: Control[];
  /** Those among them whose focus nobody sees. */
  unseen: Control[];
}

/** Controls a person can use, as the browser has them; of a group of radios or tabs, the one Tab goes to. */
export async function controlsIn(panel: Frame): Promise<Control[]> {
  await nameControls(panel);
  return panel.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('*')].filter((each) => {
      const isControl = each.matches('a[href], button, input, select, textarea, [tabindex]');
      const isThere = isControl && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true });
      return isThere && !each.matches(':disabled, [inert] *, [aria-hidden=true] *');
    });
    return controls.map((each) => (window as NamingWindow).frontyardNameOf(each));
  });
}

/** Presses Tab from the panel's beginning until the focus leaves it or comes back to where it was. */
export async function walkByTab(page: Page, panel: Frame): Promise<Walk> {
  const reached: Control[] = [];
  const unseen: Control[] = [];
  await nameControls(panel);
  await panel.evaluate(() => {
    window.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let press = 0; press < MANY_TABS; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedIn(panel);
    if (!focused || reached.includes(focused.control)) break;
    reached.push(focused.control);
    if (!focused.isSeen) unseen.push(focused.control);
  }
  return { reached, unseen };
}

function focusedIn(panel: Frame) {
  return panel.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || !document.hasFocus()) return undefined;
    // A ring may be drawn around the control, a part of it, or what holds it.
    const isSeen = [activeElement, activeElement.parentElement, ...activeElement.children].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return { control: (window as NamingWindow).frontyardNameOf(activeElement), isSeen };
  });
}

/**
 * Names each control once. Its place in the page would not tell it apart for long: parts that are loaded late put their
 * preloads into the head, and all that stands behind moves on.
 */
function nameControls(panel: Frame): Promise<void> {
  return panel.evaluate(() => {
    if ('frontyardNameOf' in window) return;
    const names = new WeakMap<Element, Control>();
    let met = 0;
    (window as NamingWindow).frontyardNameOf = (element) => {
      const known = names.get(element);
      if (known !== undefined) return known;
      met += 1;
      const text = element.ariaLabel ?? element.textContent;
      const name = `<${element.localName}> ${text.trim().slice(0, 40)} (${met})`;
      names.set(element, name);
      return name;
    };
  });
}
