import { waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type Control, controls, GROUPS, named } from './controls.ts';
import { tabTo } from './tabStops.ts';

/** A part drawn anew, with the control in question. */
export interface Scene {
  control: Control;
  user: UserEvent;
  /** What was called since it was drawn, and what screen readers are told now. */
  done(): Promise<{ calls: string[]; told: string[] }>;
}

/** Draws the part anew: each key is tried on an untouched one. */
export type Anew = () => Scene;
type Rule = (anew: Anew) => Promise<string[]>;

/** What has to happen on which key, as the ARIA Authoring Practices say it of each role. */
export const RULES: Record<string, Rule> = {
  button: async (anew) => [
    ...(await pressedBy('{Enter}', anew)),
    ...(await pressedBy(' ', anew)),
    ...(await givenBack(anew)),
  ],
  link: (anew) => pressedBy('{Enter}', anew),
  checkbox: (anew) => toggled(anew),
  switch: (anew) => toggled(anew),
  textbox: (anew) => changedBy('x', anew),
  searchbox: (anew) => changedBy('x', anew),
  combobox: (anew) => changedBy('x', anew),
  spinbutton: (anew) => changedBy('{ArrowUp}', anew),
  tab: (anew) => walked(anew),
  radio: (anew) => walked(anew),
  option: async (anew) => [...(await walked(anew)), ...(await pressedBy('{Enter}', anew))],
  menuitem: async (anew) => [...(await walked(anew)), ...(await pressedBy('{Enter}', anew))],
  row: async (anew) => [...(await walked(anew)), ...(await pressedBy('{Enter}', anew))],
};

/** A key does what a click does: as much, and as often. */
async function pressedBy(key: string, anew: Anew): Promise<string[]> {
  const clicked = anew();
  const before = await clicked.done();
  await clicked.user.click(clicked.control.element);
  const expected = await clicked.done();
  const isIdle = JSON.stringify(before) === JSON.stringify(expected);
  const { control, user, done } = anew();
  if (isIdle && !(control.role in GROUPS)) return [`${named(control.element)} does nothing when clicked.`];
  if (new Set(expected.calls).size < expected.calls.length) return [`A click calls ${expected.calls} again.`];
  await arriveAt(control, user);
  await user.keyboard(key);
  const result = await done();
  if (JSON.stringify(result) === JSON.stringify(expected)) return [];
  return [`${key} on ${named(control.element)}: ${differing(result, expected)}`];
}

const differing = (...both: { calls: string[]; told: string[] }[]) =>
  both.map(({ calls, told }) => JSON.stringify([calls, told])).join(', but a click: ');

/** What a button opens can be walked, and closed by Escape, which gives the button its focus back. */
async function givenBack(anew: Anew): Promise<string[]> {
  const { control, user, done } = anew();
  if (!control.element.hasAttribute('aria-haspopup')) return [];
  const before = await done();
  await tabTo(control, user);
  await user.keyboard('{Enter}');
  await done();
  const item = controls().find(({ role }) => role in GROUPS && role !== 'row');
  const problems = item ? await walk(item, user) : [];
  await user.keyboard('{Escape}');
  const after = await done();
  if (JSON.stringify(after.told) !== JSON.stringify(before.told)) problems.push('Escape does not close it.');
  // React Aria gives the focus back with the next frame.
  await waitFor(() => document.activeElement === control.element || Promise.reject(new Error())).catch(() =>
    problems.push(`Escape does not give the focus back to ${named(control.element)}.`),
  );
  return problems;
}

async function toggled(anew: Anew): Promise<string[]> {
  const { control, user, done } = anew();
  const states = [await done()];
  await tabTo(control, user);
  for (let press = 0; press < 2; press += 1) {
    await user.keyboard(' ');
    states.push(await done());
  }
  const [before, once, twice] = states.map(({ told }) => told.join('\n'));
  return before !== once && before === twice ? [] : [`Space does not toggle ${named(control.element)}.`];
}

async function changedBy(key: string, anew: Anew): Promise<string[]> {
  const { control, user, done } = anew();
  const before = (await done()).told.join('\n');
  await tabTo(control, user);
  if (document.activeElement !== control.element) return [`${named(control.element)} takes no focus.`];
  await user.keyboard(key);
  const isChanged = (await done()).told.join('\n') !== before;
  return isChanged ? [] : [`${key} changes nothing in ${named(control.element)}.`];
}

async function walked(anew: Anew): Promise<string[]> {
  const { control, user } = anew();
  await tabTo(control, user);
  return walk(control, user);
}

/** The arrows stop at all that is enabled in a group, in its order, and at nothing else. */
async function walk({ role, stop }: Control, user: UserEvent): Promise<string[]> {
  const items = controls().filter((one) => one.role === role && one.stop === stop);
  const enabled = items.filter(({ isDisabled }) => !isDisabled).map(({ element }) => element);
  // What is opened by the panel, and not by a key, holds the focus itself until an arrow is pressed.
  if (current() === stop) await user.keyboard(arrowIn(stop));
  const first = enabled.indexOf(current() as HTMLElement);
  const expected = [...enabled.slice(first), ...enabled.slice(0, first)];
  const visited: (Element | null)[] = [];
  for (const _ of enabled) {
    visited.push(current());
    await user.keyboard(arrowIn(stop));
  }
  // A group that ends, and does not go round, is walked as far as it goes.
  const way = stop.matches('[role=grid], [role=listbox]') ? enabled.slice(Math.max(first, 0)) : expected;
  const isWalked = first >= 0 && way.every((element, at) => visited[at] === element);
  const names = (elements: (Element | null)[]) => elements.map((one) => one && named(one)).join(', ');
  return isWalked ? [] : [`The arrows walk ${names(visited)} instead of ${names(expected)}.`];
}

const arrowIn = (group: Element) =>
  group.matches('[role=tablist]:not([aria-orientation=vertical])') ? '{ArrowRight}' : '{ArrowDown}';

/** The item that has the focus, or is said to by the field that has it. */
function current(): Element | null {
  const { activeElement } = document;
  const id = activeElement?.getAttribute('aria-activedescendant');
  return id ? document.querySelector(`#${CSS.escape(id)}`) : activeElement;
}

async function arriveAt(control: Control, user: UserEvent): Promise<void> {
  await tabTo(control, user);
  if (!(control.role in GROUPS)) return;
  const seen = new Set<Element | null>();
  while (current() !== control.element && !seen.has(current())) {
    seen.add(current());
    await user.keyboard(arrowIn(control.stop));
  }
}
