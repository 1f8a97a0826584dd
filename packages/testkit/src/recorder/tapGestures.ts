import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { SessionTarget } from '../recording/session.ts';
import type { Tape } from './tape.ts';

const CONTROLS = 'button, a[href], input, textarea, select, summary, [role]';
const KEYS = new Set(['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'Tab']);
const TYPED = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea';

/** Writes down what people press and type, by role and accessible name, as tests find controls too. */
export function tapGestures(document: Document, tape: Tape): void {
  const pressed = (event: Event) => {
    const control = controlOf(event);
    const target = control && targetOf(document, control);
    if (!target || control.matches(TYPED) || followsEnter(tape, event)) return;
    tape.add({ type: 'pressed', target });
  };
  const typed = (event: Event) => {
    const control = controlOf(event);
    if (!control?.matches(TYPED)) return;
    const { value } = control as HTMLInputElement;
    const target = targetOf(document, control);
    const last = tape.last();
    if (!target) return;
    if (last?.type === 'filled' && last.target.name === target.name && last.target.role === target.role) {
      last.value = value;
    } else tape.add({ type: 'filled', target, value });
  };
  const keyed = (event: KeyboardEvent) => {
    const control = controlOf(event);
    const target = control && targetOf(document, control);
    if (!target || !control.matches(TYPED) || !KEYS.has(event.key)) return;
    const modifiers = [event.ctrlKey && 'Control', event.metaKey && 'Meta', event.shiftKey && 'Shift'];
    tape.add({ type: 'key', target, key: [...modifiers.filter(Boolean), event.key].join('+') });
  };
  document.addEventListener('click', pressed, true);
  document.addEventListener('input', typed, true);
  document.addEventListener('keydown', keyed, true);
}

/** A form sent by Enter presses its button by itself. */
function followsEnter(tape: Tape, event: Event): boolean {
  const last = tape.last();
  return (event as MouseEvent).detail === 0 && last?.type === 'key' && last.key.endsWith('Enter');
}

function controlOf({ target }: Event): Element | undefined {
  return target instanceof Element ? (target.closest(CONTROLS) ?? undefined) : undefined;
}

function targetOf(document: Document, control: Element): SessionTarget | undefined {
  const role = getRole(control);
  if (!role) return undefined;
  const name = nameOf(control);
  const alike = [...document.querySelectorAll(CONTROLS)].filter(
    (each) => getRole(each) === role && nameOf(each) === name,
  );
  return { role, name, nth: Math.max(0, alike.indexOf(control)) };
}

/** As browsers name it: where the content is the name, with spaces where they are seen. */
function nameOf(control: Element): string {
  const isNamedByContent = !control.matches('input, textarea, select, [aria-label], [aria-labelledby]');
  const seen = isNamedByContent ? (control as HTMLElement).innerText : undefined;
  return seen?.trim() ? seen.replaceAll(/\s+/g, ' ').trim() : computeAccessibleName(control);
}
