import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { controls } from './controls.ts';
import { type Anew, RULES } from './keyRules.ts';
import { settled, spied, told } from './outcome.ts';
import { tabProblems } from './tabStops.ts';

/** What somebody without a mouse can't do with a part, in words: judged by the roles that it renders. */
export async function keyboardProblems(part: ReactElement): Promise<string[]> {
  const stopListening = listenToLinks();
  render(part);
  await settled();
  const enabled = controls().map(({ isDisabled }) => !isDisabled);
  const roles = controls().map(({ role }) => role);
  const problems = await tabProblems(userEvent.setup());
  for (const [at, role] of roles.entries()) {
    if (enabled[at]) problems.push(...((await RULES[role]?.(drawnAnew(part, at))) ?? []));
  }
  cleanup();
  stopListening();
  return problems;
}

let opened: string[] = [];

function drawnAnew(part: ReactElement, at: number): Anew {
  return () => {
    cleanup();
    document.body.replaceChildren();
    const calls: string[] = [];
    opened = calls;
    const user = userEvent.setup();
    render(spied(part, calls));
    const control = controls()[at];
    if (!control) throw new Error('The part renders other controls when it is drawn anew.');
    const done = async () => {
      await settled();
      return { calls: [...calls], told: told() };
    };
    return { control, user, done };
  };
}

/** A link that the browser would follow is told of, and not followed. */
function listenToLinks(): () => void {
  const listen = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    opened.push(`opens ${link.getAttribute('href')}`);
  };
  window.addEventListener('click', listen);
  return () => window.removeEventListener('click', listen);
}
