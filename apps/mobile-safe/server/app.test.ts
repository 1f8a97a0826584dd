import { readFile } from 'node:fs/promises';
import {
  citusObstacles,
  partitionByTenant,
  testDatabases,
  undocumentedRoutes,
} from '@frontyard/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Snippet, SnippetList } from '../shared/answers.ts';
import { openSnippets } from './database.ts';
import { addSampleSnippets } from './sampleSnippets.ts';
import { SCHEMA_NAME } from './schema.ts';
import { openTestApp, type Page } from './testing/openTestApp.ts';

const from = (version: number) => ({ 'if-match': `"${version}"` });
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

describe.each(testDatabases('mobile_safe'))('over %s', (_name, create) => {
  let database: Awaited<ReturnType<typeof openSnippets>>;
  let drop: () => Promise<void>;
  let app: ReturnType<typeof openTestApp>['app'];
  let signIn: (tenant: string) => Promise<Page>;
  let acme: Page;
  let globex: Page;

  beforeAll(async () => {
    const place = await create();
    drop = place.drop;
    database = await openSnippets({ url: place.url });
    ({ app, signIn } = openTestApp(database));
    acme = await signIn('acme');
    globex = await signIn('globex');
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });

  const list = async (page: Page) =>
    SnippetList.parse(await (await page('GET', '/api/snippets')).json()).snippets;
  const add = async (page: Page, title: string, text = 'Hello') =>
    Snippet.parse(await (await page('POST', '/api/snippets', { title, text })).json());
  const errorCode = async (answer: Response) =>
    ((await answer.json()) as { error: { code: string } }).error.code;

  describe('snippets', () => {
    test('are listed by title, whatever their case', async () => {
      const page = await signIn('sorting');
      for (const title of ['beta', 'Alpha', 'Gamma']) await add(page, title);
      expect((await list(page)).map(({ title }) => title)).toEqual(['Alpha', 'beta', 'Gamma']);
    });

    test('keep their text as it was written', async () => {
      const text = '  Hello {name},\n\nשלום\t– 🙂  ';
      const { id } = await add(acme, ' Greeting ', text);
      const found = (await list(acme)).find((snippet) => snippet.id === id);
      expect(found).toEqual({ id, title: 'Greeting', text, version: 1 });
    });

    test('are changed from the version they have', async () => {
      const { id } = await add(acme, 'Old');
      const change = (title: string) => acme('PUT', `/api/snippets/${id}`, { title, text: 'x' }, from(1));
      const answers = await Promise.all([change('one'), change('two')]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
      const winner = Snippet.parse(await answers.find(({ status }) => status === 200)?.json());
      expect(winner.version).toBe(2);
      expect(await list(acme)).toContainEqual(winner);
    });

    test('are deleted, and then gone', async () => {
      const { id } = await add(acme, 'Short-lived');
      expect((await acme('DELETE', `/api/snippets/${id}`, undefined, from(1))).status).toBe(204);
      expect((await acme('DELETE', `/api/snippets/${id}`, undefined, from(1))).status).toBe(404);
      expect((await list(acme)).some((snippet) => snippet.id === id)).toBe(false);
    });

    test('are 200 at most', async () => {
      const page = await signIn('hoarder');
      for (let count = 0; count < 200; count += 1) await add(page, `Snippet ${count}`);
      const answer = await page('POST', '/api/snippets', { title: 'One more', text: 'x' });
      expect([answer.status, await errorCode(answer)]).toEqual([409, 'TOO_MANY']);
      expect(await list(page)).toHaveLength(200);
    });
  });

  test('all is the same, and stays apart, once the table is partitioned by tenant', async () => {
    const place = await create();
    const partitioned = await openSnippets({ url: place.url });
    const opened = openTestApp(partitioned);
    const [one, other] = [await opened.signIn('acme'), await opened.signIn('globex')];
    const before = await add(one, 'Before');
    await partitionByTenant(partitioned.owner, SCHEMA_NAME, 'snippets');
    expect(await list(one)).toEqual([before]);
    expect(await list(other)).toEqual([]);
    const { title } = await add(other, 'Theirs');
    expect([title, (await list(one)).length]).toEqual(['Theirs', 1]);
    const taken = await other('DELETE', `/api/snippets/${before.id}`, undefined, { 'if-match': '*' });
    expect(taken.status).toBe(404);
    await partitioned.close();
    await place.drop();
  });

  test('the guide’s statements for Citus name every table, and each is fit for them', async () => {
    const guide = await readFile(new URL('../../docs/guide/servers.md', import.meta.url), 'utf8');
    expect(await citusObstacles(database.owner, SCHEMA_NAME, guide)).toEqual([]);
  });

  test('every route is in the API’s description', async () => {
    expect(await undocumentedRoutes(app)).toEqual([]);
  });

  test('accounts never meet, even where an id is guessed', async () => {
    const { id, version } = await add(acme, 'Private');
    expect((await list(globex)).some((snippet) => snippet.id === id)).toBe(false);
    const body = { title: 'Mine now', text: 'x' };
    const taken = await globex('PUT', `/api/snippets/${id}`, body, from(version));
    const deleted = await globex('DELETE', `/api/snippets/${id}`, undefined, from(version));
    expect([taken.status, deleted.status]).toEqual([404, 404]);
    expect(await list(acme)).toContainEqual(expect.objectContaining({ id, title: 'Private' }));
  });

  describe('what is refused', () => {
    const good = { title: 'x', text: 'x' };
    test.each([
      ['a title that is blank', { ...good, title: ' ' }],
      ['a title that is too long', { ...good, title: 'x'.repeat(121) }],
      ['a text that says nothing', { ...good, text: '\n' }],
      ['a text that is too long', { ...good, text: 'x'.repeat(5001) }],
      ['a text with a NUL', { ...good, text: 'a\0b' }],
      ['a text that is none', { ...good, text: 7 }],
      ['fields nobody asked for', { ...good, tenant: 'globex' }],
    ])('%s', async (_what, body) => {
      const answer = await acme('POST', '/api/snippets', body);
      expect([answer.status, await errorCode(answer)]).toEqual([400, 'BAD_REQUEST']);
    });

    test.each([UNKNOWN_ID, '1', '%00'])('the id %s, which is no snippet', async (id) => {
      expect((await acme('PUT', `/api/snippets/${id}`, good, from(1))).status).toBe(404);
      expect((await acme('DELETE', `/api/snippets/${id}`, undefined, from(1))).status).toBe(404);
    });

    test('a change or a deletion that does not say what it was made from, or from an old one', async () => {
      const { id } = await add(acme, 'Guarded');
      expect((await acme('PUT', `/api/snippets/${id}`, good)).status).toBe(428);
      expect((await acme('DELETE', `/api/snippets/${id}`)).status).toBe(428);
      const answer = await acme('PUT', `/api/snippets/${id}`, good, from(1));
      expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
      const late = await acme('DELETE', `/api/snippets/${id}`, undefined, from(1));
      expect([late.status, await errorCode(late)]).toEqual([412, 'CHANGED_MEANWHILE']);
    });
  });
});

test('sample snippets are there for the sample account, once', async () => {
  const database = await openSnippets({});
  const sample = await openTestApp(database).signIn('sample');
  const titles = async () => {
    const answer = await sample('GET', '/api/snippets');
    return SnippetList.parse(await answer.json()).snippets;
  };
  await addSampleSnippets(database.forTenant);
  const [first] = await titles();
  expect(first?.title).toBe('Solved?');
  await sample('DELETE', `/api/snippets/${first?.id}`, undefined, from(1));
  await addSampleSnippets(database.forTenant);
  expect((await titles()).map(({ title }) => title)).toEqual(['We are on it', 'Which order is it about?']);
  await database.close();
});
