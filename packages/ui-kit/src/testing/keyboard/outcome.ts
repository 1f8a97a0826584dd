import { act, getRoles } from '@testing-library/react';
import { cloneElement, isValidElement, type ReactElement } from 'react';

/** Shown because something has the focus, or said of what is shown: neither is what a press does. */
const NOT_DONE = new Set(['generic', 'tooltip', 'log']);
const STATES = ['aria-expanded', 'aria-selected', 'aria-checked', 'aria-pressed', 'aria-valuetext'];

/** The element with every `on…` in it told of, too. */
export function spied<T>(part: T, calls: string[]): T {
  if (Array.isArray(part)) return part.map((one) => spied<unknown>(one, calls)) as T;
  if (!isValidElement(part)) return part;
  const props = Object.entries(part.props as object).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' && /^on[A-Z]/u.test(name)
      ? (...given: unknown[]) => {
          calls.push([name, ...given.map(written)].join(' '));
          return (value as (...args: unknown[]) => unknown)(...given);
        }
      : spied(value, calls),
  ]);
  return cloneElement(part as ReactElement, Object.fromEntries(props) as object) as T;
}

/** By mouse and by key the event differs, and nothing else. */
function written(value: unknown): string {
  return typeof value === 'object' && value !== null && 'target' in value ? 'event' : JSON.stringify(value);
}

/** What screen readers are told of the page: roles, states and texts. */
export function told(): string[] {
  return Object.entries(getRoles(document.body))
    .filter(([role]) => !NOT_DONE.has(role))
    .flatMap(([role, elements]) => elements.map((element) => `${role} ${stateOf(element)}`));
}

function stateOf(element: HTMLElement): string {
  const { checked, value } = element as HTMLInputElement;
  const states = STATES.map((name) => element.getAttribute(name));
  return [...states, checked, value, element.getAttribute('aria-label'), element.textContent].join(' ');
}

/** Until what was begun is drawn: promises that are kept at once, and what is drawn after the next task. */
export async function settled(): Promise<void> {
  for (let task = 0; task < 3; task += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  }
}
