import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { CONTROLS, EDITABLE_WITHOUT_ROLE, PRESSED_BY_KEYS, TYPED } from '../recording/controls.ts';
import type { SessionTarget } from '../recording/session.ts';
import type { Tape } from './tape.ts';

/** Keys that do something by themselves. Letters are not written down one by one: what was typed is. */
const KEYS = new Set(
  'Enter Escape ArrowDown ArrowUp ArrowLeft ArrowRight Home End PageUp PageDown Delete Backspace'.split(' '),
);
/** In a text, the browser moves and deletes with the others. */
const KEYS_IN_TEXT = new Set(['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'Tab']);
const MODIFIERS = new Set(['Control', 'Meta', 'Alt', 'Shift']);

/** Writes down what people press, type and choose, by role and accessible name, as tests find controls too. */
export function tapGestures(document: Document, tape: Tape): void {
  const pressed = (event: Event) => {
    const control = controlOf(event);
    const target = control && targetOf(document, control);
    if (!target || control.matches(`${TYPED}, select, option`) || followsKey(tape, event)) return;
    tape.add({ type: 'pressed', target });
  };
  const typed = (event: Event) => {
    const control = controlOf(event);
    if (!control?.matches(TYPED)) return;
    const value = valueOf(control);
    const target = targetOf(document, control);
    const last = tape.last();
    if (!target) return;
    if (last?.type === 'filled' && last.target.name === target.name && last.target.role === target.role) {
      last.value = value;
    } else tape.add({ type: 'filled', target, value });
  };
  const chosen = ({ target: control }: Event) => {
    if (!(control instanceof HTMLSelectElement)) return;
    const target = targetOf(document, control);
    const options = [...control.selectedOptions].map(({ label }) => label);
    if (target) tape.add({ type: 'chosen', target, options });
  };
  const keyed = (event: KeyboardEvent) => {
    const control = controlOf(event);
    if (!isWritten(event, control)) return;
    const target = control ? targetOf(document, control) : { role: 'document', name: '', nth: 0 };
    if (target) tape.add({ type: 'key', target, key: spelled(event) });
  };
  document.addEventListener('click', pressed, true);
  document.addEventListener('input', typed, true);
  document.addEventListener('change', chosen, true);
  document.addEventListener('keydown', keyed, true);
}

/** Whether a key says something that no click, no text and no choice says again. */
function isWritten(event: KeyboardEvent, control: Element | undefined): boolean {
  const { key } = event;
  if (MODIFIERS.has(key)) return false;
  if (control?.matches('select')) return false;
  if (control?.matches(TYPED)) return KEYS_IN_TEXT.has(key) || isShortcut(event);
  if ((key === 'Enter' || key === ' ') && control?.matches(PRESSED_BY_KEYS)) return false;
  return KEYS.has(key) || (key === ' ' && control !== undefined) || isShortcut(event);
}

/** A letter with Control, Meta or Alt: a command, but for those by which a browser edits a text. */
function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isEditing = (ctrlKey || metaKey) && 'acvxyz'.includes(key.toLowerCase());
  return key.length === 1 && (ctrlKey || metaKey || altKey) && !isEditing;
}

function spelled({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const modifiers = [ctrlKey && 'Control', metaKey && 'Meta', altKey && 'Alt', shiftKey && 'Shift'];
  return [...modifiers.filter(Boolean), key === ' ' ? 'Space' : key].join('+');
}

/** A form sent by Enter presses its button by itself; so does a control that answers to keys with a click. */
function followsKey(tape: Tape, event: Event): boolean {
  const last = tape.last();
  return (event as MouseEvent).detail === 0 && last?.type === 'key' && /Enter$|Space$/.test(last.key);
}

function controlOf({ target }: Event): Element | undefined {
  return target instanceof Element ? (target.closest(CONTROLS) ?? undefined) : undefined;
}

function targetOf(document: Document, control: Element): SessionTarget | undefined {
  if (control.matches(EDITABLE_WITHOUT_ROLE)) {
    const nth = [...document.querySelectorAll(EDITABLE_WITHOUT_ROLE)].indexOf(control);
    return { role: 'contenteditable', name: '', nth };
  }
  const role = getRole(control);
  if (!role) return undefined;
  const name = nameOf(control);
  const alike = [...document.querySelectorAll(CONTROLS)].filter(
    (each) => getRole(each) === role && nameOf(each) === name,
  );
  return { role, name, nth: Math.max(0, alike.indexOf(control)) };
}

function valueOf(control: Element): string {
  return 'value' in control ? String(control.value) : (control as HTMLElement).innerText;
}

/** As browsers name it: where the content is the name, with spaces where they are seen. */
function nameOf(control: Element): string {
  const isNamedByContent = !control.matches(`${TYPED}, input, select, [aria-label], [aria-labelledby]`);
  const seen = isNamedByContent ? (control as HTMLElement).innerText : undefined;
  return seen?.trim() ? seen.replaceAll(/\s+/g, ' ').trim() : computeAccessibleName(control);
}
