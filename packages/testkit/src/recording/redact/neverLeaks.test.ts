import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Session, SessionEntry } from '../session.ts';
import { sampleSession } from '../testing/sampleSession.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { redactSession } from './redactSession.ts';
import { scanForLeaks } from './scanForLeaks.ts';

const LETTERS = [...'qxjwyhcéñüяж'];
/** Words that nobody's own code holds, so that each find is a leak. */
const word = fc
  .tuple(
    fc.constantFrom('q', 'xj', 'wy', 'Jé', 'Ж'),
    fc.array(fc.constantFrom(...LETTERS), { minLength: 3, maxLength: 8 }),
  )
  .map(([first, rest]) => first + rest.join(''));
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const number = fc.integer({ min: 10_000, max: 9_999_999_999_999 });
const moment = fc
  .date({ min: new Date('1930-01-01'), max: new Date('1990-01-01'), noInvalidDate: true })
  .map((date) => ({ $date: date.toISOString() }));
const original = fc.oneof(text, text, number, moment);
type Original = string | number | { $date: string };

/** Where Front, a server or a person may say something. */
const HEARD: readonly ((value: Original) => SessionEntry)[] = [
  (value) => told({ subject: value }),
  (value) => told({ tags: [{ id: 'tag_1', name: value, whatever: [value] }] }),
  (value) => told({ customFieldAttributes: [{ id: 'fld_1', name: 'Xyz', type: 'string', value }] }),
  (value) => told({ customFields: { [spelled(value)]: value } }),
  (value) => told({ type: value, status: value, from: { name: value } }),
  (value) => ({ at: 1, type: 'failed', call: '1', error: { code: value, message: value } }),
  (value) => ({
    at: 1,
    type: 'answered',
    call: '1',
    value: { results: [{ body: `<p>${spelled(value)}</p>` }] },
  }),
  (value) => served({ role: value, deep: { order: [value], [`id ${spelled(value)}`]: 1 } }),
  (value) => ({ at: 1, type: 'filled', target: control('Search'), value: spelled(value) }),
];

/** Where a plugin may say it again. */
const SAID: readonly ((value: Original) => SessionEntry)[] = [
  (value) => called('tag', [value]),
  (value) => called('addComment', [`Re: ${spelled(value)}, as told`]),
  (value) =>
    called('addLink', [`https://x.example/of/${encodeURIComponent(spelled(value))}?q=1`, { name: value }]),
  (value) => called('createDraft', [{ content: { body: `<b>${spelled(value)}</b>`, type: 'html' } }]),
  (value) => called('search', [{ [spelled(value)]: true, type: value }]),
  (value) => called('search', [spelled(value).toUpperCase()]),
  (value) => ({ at: 2, type: 'pressed', target: control(`Assign to ${spelled(value)}`) }),
  (value) => ({
    at: 2,
    type: 'asked',
    request: '9',
    method: 'GET',
    path: `/api/${encodeURIComponent(spelled(value))}`,
  }),
  (value) => ({
    at: 2,
    type: 'asked',
    request: '8',
    method: 'GET',
    path: `https://api.example/people?${new URLSearchParams({ of: spelled(value), api_key: 'hidden' })}`,
  }),
  (value) => ({ at: 2, type: 'chosen', target: control('Of'), options: ['All', `Of ${spelled(value)}`] }),
];

function told(conversation: object): SessionEntry {
  const context = { type: 'singleConversation', conversation: { id: 'cnv_1', ...conversation } };
  return { at: 0, type: 'told', message: { type: 'context_update', context } };
}
function served(body: unknown): SessionEntry {
  return { at: 1, type: 'served', request: '1', status: 200, contentType: 'application/json', body };
}
function called(name: string, args: unknown[]): SessionEntry {
  return { at: 2, type: 'called', call: '2', name, args };
}
function control(name: string) {
  return { role: 'button', name, nth: 0 };
}
function spelled(value: Original): string {
  return typeof value === 'object' ? value.$date.slice(0, 10) : String(value);
}

const planted = fc.array(
  fc.record({ value: original, heard: fc.nat(HEARD.length - 1), said: fc.array(fc.nat(SAID.length - 1)) }),
  { minLength: 1, maxLength: 8 },
);
type Planted = readonly { value: Original; heard: number; said: number[] }[];

function sessionOf(plants: Planted): Session {
  const heard = plants.map(({ value, heard: place }) => HEARD[place]!(value));
  const said = plants.flatMap(({ value, said: places }) => places.map((place) => SAID[place]!(value)));
  return { ...sampleSession(), entries: [...heard, ...said] };
}

/** Looks for a value as plainly as one can: its letters and digits in a row, between others. */
function holds(session: Session, value: Original): boolean {
  const plain = (given: string) =>
    ` ${given
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .join(' ')} `;
  const all = JSON.stringify(session.entries).replaceAll(/(?:%[\da-f]{2})+/gi, decodeURIComponent);
  return plain(all).includes(plain(spelled(value)).replace(/\s+$/, ' '));
}

test('no original is left, wherever it was heard and wherever the plugin said it again', () => {
  fc.assert(
    fc.property(planted, (plants) => {
      const redacted = redactSession(sessionOf(plants));
      for (const { value } of plants) expect(holds(redacted, value)).toBe(false);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('the scanner by itself finds each original that stands where it did', () => {
  fc.assert(
    fc.property(planted, fc.nat(SAID.length - 1), fc.nat(), (plants, place, which) => {
      const session = sessionOf(plants);
      const redacted = redactSession(session);
      const { value } = plants[which % plants.length]!;
      const leaking = { ...redacted, entries: [...redacted.entries, SAID[place]!(value)] };
      expect(() => scanForLeaks(session, leaking, DEFAULT_POLICY)).toThrow(/^Line \d+: /);
    }),
    { numRuns: 400, seed: 1 },
  );
});
