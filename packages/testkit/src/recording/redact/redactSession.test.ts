import { expect, test } from 'vitest';
import { sampleSession } from '../testing/sampleSession.ts';
import { redactSession } from './redactSession.ts';
import type { Session, SessionEntry } from '../session.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { scanForLeaks } from './scanForLeaks.ts';

const texts = (session: Session) => JSON.stringify(session.entries);

test('nothing of the people in a session is left, and what was replaced is listed', () => {
  const redacted = redactSession(sampleSession());
  for (const original of ['Cleo', 'Carter', 'cleo', 'customer', 'squeaks', 'cnv_bike', '4711'])
    expect(texts(redacted)).not.toContain(original);
  expect(redacted.header.replaced).toMatchObject({ handle: 1, subject: 1, body: 1, control: 1 });
});

test('look-alikes are the same throughout: in data, in links made of it, in arguments and in controls', () => {
  const [context, answer, call, press] = redactSession(sampleSession()).entries as never as [
    { message: { context: { conversation: { id: string; recipient: { name: string; handle: string } } } } },
    { value: { results: { body: string }[] } },
    { args: string[] },
    { target: { name: string } },
  ];
  const { id, recipient } = context.message.context.conversation;
  expect(id).toMatch(/^cnv_\w+$/);
  expect(recipient.handle).toMatch(/^[a-z]+@[a-z]+\.[a-z]+$/);
  expect(recipient.name).toMatch(/^[A-Z][a-z]{3} [A-Z][a-z]{5}$/);
  expect(call.args).toEqual([`https://crm/people/${encodeURIComponent(recipient.handle)}`, recipient.name]);
  expect(press.target.name).toBe(`Assign to ${recipient.name}`);
  expect(answer.value.results[0]?.body).toMatch(/^<p class="x">\w+ \w+ \w+ \w+ &amp; \w+\.<\/p>$/);
});

test('the same session gives the same look-alikes', () => {
  expect(redactSession(sampleSession())).toEqual(redactSession(sampleSession()));
});

test('words of the protocol stay, and so does what may be kept', () => {
  const session = sampleSession();
  expect(texts(redactSession(session))).toContain('"type":"singleConversation"');
  expect(texts(redactSession(session, { keep: ['Carter', 'carter'] }))).toContain('Carter');
  expect(texts(redactSession(session, { keep: ['cnv_bike'] }))).toContain('cnv_bike');
});

test.each([
  ['as it is', 'cleo'],
  ['in capitals', 'CLEO CARTER'],
  ['percent-encoded', '%63%6c%65%6f'],
  ['in base64', btoa('to: cleo@customer.example, and others')],
  ['in hexadecimal', '636c656f40637573746f6d6572'],
  ['as entities', '&#99;&#108;&#101;&#111;'],
  ['a part of the address', 'see customer.example'],
  ['an id', 'cnv_bike'],
  ['a run of words', 'still squeaks every night'],
  ['a secret', '?auth_secret=1'],
  ['a token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x'],
])('a leak is found %s, and not repeated', (_how, planted) => {
  const redacted = redactSession(sampleSession());
  const session: Session = {
    ...redacted,
    entries: [...redacted.entries, { at: 9, type: 'answered', call: '9', value: { note: [planted] } }],
  };
  const scan = () => scanForLeaks(sampleSession(), session, DEFAULT_POLICY);
  expect(scan).toThrow(/^Line 6: /);
  expect(scan).not.toThrow(planted);
  expect(() => scanForLeaks(sampleSession(), redacted, DEFAULT_POLICY)).not.toThrow();
});

/** A session in which Front tells of a conversation, and then these entries come. */
function sessionOf(conversation: object, ...entries: readonly Partial<SessionEntry>[]): Session {
  const context = { id: 'ctx_1', type: 'singleConversation', conversation };
  const told = { at: 0, type: 'told', message: { type: 'context_update', context } } as const;
  return { ...sampleSession(), entries: [told, ...(entries as SessionEntry[])] };
}
const called = (...args: unknown[]): SessionEntry => ({
  at: 9,
  type: 'called',
  call: '9',
  name: 'addComment',
  args,
});
const served = (body: unknown): SessionEntry => ({
  at: 5,
  type: 'served',
  request: '1',
  status: 200,
  contentType: 'application/json',
  body,
});

test.each([
  ['a subject of one word', { subject: 'Bankruptcy' }, ['About: Bankruptcy'], /bankruptcy/i],
  ['a subject of two words', { subject: 'Divorce papers' }, ['Re: divorce-papers!'], /divorce|papers/i],
  ['a subject of short words', { subject: 'I am HR' }, ['It is: I am HR'], /\bHR\b/],
  [
    'a custom field',
    { customFieldAttributes: [{ id: 'fld_1', name: 'Condition', type: 'string', value: 'Diabetes' }] },
    ['Condition: Diabetes', 'diabetes again'],
    /condition|diabetes/i,
  ],
  [
    'custom fields that are no texts',
    {
      customFieldAttributes: [
        { id: 'fld_2', name: 'Birthday', type: 'datetime', value: { $date: '1980-05-06T00:00:00.000Z' } },
        { id: 'fld_3', name: 'HIV positive', type: 'boolean', value: true },
        { id: 'fld_4', name: 'Salary', type: 'number', value: 73_512 },
        { id: 'fld_5', name: 'Children', type: 'number', value: 7 },
      ],
    },
    ['Salary 73512', 73_512, { $date: '1980-05-06T00:00:00.000Z' }, 'born 1980-05-06'],
    /73512|1980|HIV|salary|"value":(true|7)\b/i,
  ],
  ['custom fields as a map', { custom_fields: { Salary: 8, 'Has HIV': true } }, [], /salary|HIV|true|:8/i],
  ['a name without a handle', { from: { name: 'Jane Doe' } }, ['Hello Jane', 'Doe, Jane'], /jane|doe/i],
])('%s is replaced wherever it comes up', (_what, conversation, args, original) => {
  expect(texts(redactSession(sessionOf(conversation, called(...args))))).not.toMatch(original);
});

test("an answer of the plugin's server is replaced even in fields that sound like the protocol", () => {
  const answer = {
    status: 'Waiting for Jane Doe to pay',
    role: 'Jane Doe',
    code: 'jane@doe.example',
    order: 'Jane',
    phone: 4_915_112_345_678,
    when: '1980-05-06T00:00:00.000Z',
    byName: { Jane: 1, 'Jane Doe': 2 },
  };
  const redacted = redactSession(
    sessionOf({ status: 'open' }, served(answer), called('Jane Doe', 4_915_112_345_678)),
  );
  expect(texts(redacted)).not.toMatch(/jane|doe|4915112345678|1980/i);
  expect(texts(redacted)).toContain('"status":"open"');
});

test('a policy tells more of what may stay, beside the default one', () => {
  const body = { order: 'popular', count: 12_345, seenAt: '2026-05-06T00:00:00.000Z', title: 'Mark' };
  const policy = {
    vocabulary: { order: ['popular'] },
    numbers: ['count'],
    times: ['seenAt'],
    keep: ['Mark'],
  };
  const [, kept] = redactSession(sessionOf({ status: 'open' }, served(body)), policy).entries;
  expect(kept).toEqual(served(body));
  const [, unknown] = redactSession(sessionOf({}, served({ order: 'jane' })), policy).entries;
  expect(texts({ ...sampleSession(), entries: [unknown!] })).not.toContain('jane');
});

test('what a plugin said first and Front repeats stays its own word, but for what is somebody’s in it', () => {
  const session = sampleSession();
  const address = 'https://orders.example/new?of=cleo%40customer.example';
  const link = { externalUrl: address, name: 'Order of today' };
  session.entries.push(
    { at: 9, type: 'called', call: '3', name: 'addLink', args: [address, 'Order of today'] },
    { at: 10, type: 'told', message: { links: [link] } },
  );
  const [said, told] = redactSession(session).entries.slice(-2);
  const [url] = said?.type === 'called' ? said.args : [];
  expect(url).toMatch(/^https:\/\/orders\.example\/new\?of=(?!.*(?:cleo|customer))/);
  expect(told).toMatchObject({ message: { links: [{ externalUrl: url, name: 'Order of today' }] } });
});

test('a value that lets somebody in is never written, whoever made the session', () => {
  const session = sampleSession();
  session.entries.push({ at: 9, type: 'asked', request: '1', method: 'GET', path: '/x?access_token=t0ken' });
  expect(() => redactSession(session)).toThrow(/a secret/);
});
