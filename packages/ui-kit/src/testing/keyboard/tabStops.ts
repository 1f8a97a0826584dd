import type { UserEvent } from '@testing-library/user-event';
import { type Control, controls, GROUPS, named } from './controls.ts';

/** May be focused though there is nothing to work in them: to scroll them, or to be where an open view begins. */
const VIEWS =
  'main, [role=region], [role=tabpanel], [role=dialog], [role=alertdialog], [role=group][aria-label]';

/** What Tab stops at, once round. */
export async function tabStops(user: UserEvent): Promise<Element[]> {
  const stops: Element[] = [];
  for (let rounds = 0; rounds < 2;) {
    await user.tab();
    const at = document.activeElement ?? document.body;
    if (stops.includes(at)) return stops;
    if (at === document.body) rounds += 1;
    else stops.push(at);
  }
  return stops;
}

/** Presses Tab until it is there. False: it is never reached. */
export async function tabTo({ stop }: Control, user: UserEvent): Promise<boolean> {
  const seen = new Set<Element | null>();
  while (!stop.contains(document.activeElement)) {
    await user.tab();
    if (document.activeElement !== document.body && seen.has(document.activeElement)) return false;
    if (document.activeElement === document.body && seen.has(document.body)) return false;
    seen.add(document.activeElement);
  }
  return true;
}

/** What Tab misses, and what it stops at in vain. Where there is nothing to work, it passes over the part. */
export async function tabProblems(user: UserEvent): Promise<string[]> {
  const found = controls();
  const stops = await tabStops(user);
  const isReached = ({ stop }: Control) => stops.some((at) => stop.contains(at));
  const isOf = (at: Element, { stop, role }: Control) => (role in GROUPS ? stop.contains(at) : stop === at);
  const missed = found.filter((control) => !control.isDisabled && !isReached(control));
  const disabled = found.filter(({ element, isDisabled }) => isDisabled && stops.includes(element));
  const vain = stops.filter((at) => !at.matches(VIEWS) && !found.some((control) => isOf(at, control)));
  return [
    ...missed.map(({ element }) => `Tab does not reach ${named(element)}.`),
    ...disabled.map(({ element }) => `Tab stops at ${named(element)}, which is disabled.`),
    ...vain.map((at) => `Tab stops at ${named(at)}, where there is nothing to work.`),
  ];
}
