import type { RedactionPolicy } from './policy.ts';
import type { Leaf, Place } from './walk.ts';

/** Larger numbers name something: a phone, an order, a salary. */
const TELLING_NUMBER = 1000;
const CUSTOM = /^custom[_A-Z]/;
/** Objects with one of these beside it have a person's name in `name`. */
const PERSON_MARKS: ReadonlySet<string> = new Set(['handle', 'email', 'username']);
const PEOPLE =
  /^(from|to|cc|bcc|sender|replyTo|reply_to|author|recipients?|teammates?|assignee|contacts?|customers?|users?|owner|followers|members?|person|people)$/;

/** Whether the policy's list says that a value may stay where it stands. */
export function isAllowed(leaf: Leaf, place: Place, policy: RedactionPolicy): boolean {
  if (isCustom(place)) return isFieldType(leaf, place, policy);
  if (typeof leaf === 'boolean') return true;
  if (isMoment(leaf) && policy.times.includes(place.field)) return true;
  if (typeof leaf === 'string') return isWordOf(leaf, policy.vocabulary[place.field]);
  const isSmall = Number.isInteger(leaf) && Math.abs(leaf) < TELLING_NUMBER;
  return isSmall || [...policy.numbers, ...policy.times].includes(place.field);
}

function isFieldType(leaf: Leaf, { field, owner = {} }: Place, { vocabulary }: RedactionPolicy): boolean {
  return field === 'type' && 'value' in owner && isWordOf(String(leaf), vocabulary['type']);
}

/** Whether a text is one of a closed list of words, or fits one of its patterns. */
export function isWordOf(text: string, list: readonly string[] = []): boolean {
  return list.some((each) =>
    each.length > 2 && each.startsWith('/') && each.endsWith('/')
      ? new RegExp(`^(?:${each.slice(1, -1)})$`, 'i').test(text)
      : each === text,
  );
}

/** Whether something stands in a field that an account has made for itself: its name and its value tell alike. */
export function isCustom({ field, around, owner = {} }: Place): boolean {
  if (around.some((each) => CUSTOM.test(each)) || CUSTOM.test(field)) return true;
  return field === 'value' && 'type' in owner && 'name' in owner;
}

/** Whether the names of fields are themselves what an account has made: `{customFields: {Condition: …}}`. */
export function isCustomName(place: Place): boolean {
  const { field, around, owner = {} } = place;
  const isInMap = around.some((each) => CUSTOM.test(each)) && !('value' in owner && 'name' in owner);
  return isInMap || !/^[A-Za-z_][\w-]*$/.test(field);
}

/** Whether the single words of a text name somebody. */
export function isPersonal(place: Place, { personFields }: RedactionPolicy): boolean {
  const { field, around, owner = {} } = place;
  if (personFields.includes(field)) return true;
  if (field !== 'name') return false;
  return PEOPLE.test(around.at(-1) ?? '') || Object.keys(owner).some((each) => PERSON_MARKS.has(each));
}

/** An address without its last part (`com`, `example`), which is everybody's and stands in the plugin's own addresses too. */
export function withoutTopLevel(text: string): string {
  return text.replace(/(@[\w.-]+)\.[a-z]{2,}$/i, '$1');
}

/** A date in JSON. */
export function isMoment(leaf: Leaf): boolean {
  return typeof leaf === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(leaf);
}
