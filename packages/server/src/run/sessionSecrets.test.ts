import { createMemoryStore, createSessions, hashAuthSecret, randomText } from '@frontyard/auth';
import { expect, test } from 'vitest';
import { readEnv } from './readEnv.ts';

const FRONT_SECRETS = JSON.stringify([{ tenant: 'acme', secret: 's3cret-of-acme' }]);
const [OLD, NEW, OTHER] = ['old', 'new', 'other'].map((name) => name.padEnd(32, '-')) as [
  string,
  string,
  string,
];

test('replacing SESSION_SECRET ends no session while the one before is named, and all once it is not', async () => {
  const store = createMemoryStore();
  const start = (SESSION_SECRET: string, SESSION_SECRET_PREVIOUS = '') => {
    const { keys, secrets } = readEnv({ FRONT_SECRETS, SESSION_SECRET, SESSION_SECRET_PREVIOUS }, {});
    return { secrets, sessions: createSessions({ plugin: 'crm-link', keys, secrets, store }) };
  };
  const { secrets, sessions } = start(OLD);
  const opening = secrets.open('s3cret-of-acme');
  if (!opening) throw new Error('the secret opens nothing');
  const handle = randomText();
  const { code } = await sessions.begin(opening);
  const { token = '', session = '' } = (await sessions.exchange({ code, handle })) ?? {};

  expect(await start(NEW).sessions.read(token)).toBeUndefined();
  expect(await start(NEW, OTHER).sessions.read(token)).toBeUndefined();
  const replaced = start(NEW, `${OTHER} ${OLD}`).sessions;
  expect(await replaced.read(token)).toMatchObject({ tenant: 'acme', id: session });

  // From its next renewal on its token is signed anew; the secret it was opened with still has the old name.
  const renewed = await replaced.renew({ session, handle, next: randomText() });
  expect(await replaced.read(renewed?.token ?? '')).toMatchObject({ id: session });
  expect(await start(NEW).sessions.read(renewed?.token ?? '')).toBeUndefined();
});

test('hashed secrets open the plugin as plain ones do, with the SESSION_SECRET they were hashed with', () => {
  const hash = hashAuthSecret('s3cret-of-acme', OLD);
  expect(hash).not.toContain('s3cret');
  const book = (SESSION_SECRET: string, ...entries: object[]) =>
    readEnv({ SESSION_SECRET, FRONT_SECRETS: JSON.stringify(entries) }, {}).secrets;
  const next = { tenant: 'acme', secret: 'next-s3cret', label: 'next' };
  const [hashed, plain] = [
    { tenant: 'acme', hash },
    { tenant: 'acme', secret: 's3cret-of-acme' },
  ];
  const opening = book(OLD, hashed, next).open('s3cret-of-acme');
  expect(opening).toEqual(book(OLD, plain).open('s3cret-of-acme'));
  expect(book(OLD, hashed, next).open('next-s3cret')).toMatchObject({ tenant: 'acme' });
  expect(book(OLD, hashed).open(hash)).toBeUndefined();
  expect(book(NEW, hashed).open('s3cret-of-acme')).toBeUndefined();
  for (const bad of ['', 's3cret', `${hash}x`]) {
    expect(() => book(OLD, { tenant: 'acme', hash: bad })).toThrow(
      /acme: The hash of an auth secret is not one/,
    );
  }
  const without = () => readEnv({ FRONT_SECRETS: JSON.stringify([hashed]) }, {});
  expect(without).toThrow(/^SESSION_SECRET: is missing/m);
});

test('one that is too short is told, and never quoted', () => {
  const read = () => readEnv({ FRONT_SECRETS, SESSION_SECRET: NEW, SESSION_SECRET_PREVIOUS: 's3cret' }, {});
  expect(read).toThrow(/^SESSION_SECRET_PREVIOUS: .*shorter than 32 characters/m);
  expect(read).not.toThrow(/s3cret/);
});
