import { testDatabases } from '@frontyard/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Snippet, SnippetList } from '../shared/answers.ts';
import { openSnippets } from './database.ts';
import { addSampleSnippets } from './sampleSnippets.ts';
import { openTestApp, type Page } from './testing/openTestApp.ts';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

describe.each(testDatabases('mobile_safe'))('over %s', (_name, create) => {
  let database: Awaited<ReturnType<typeof openSnippets>>;
  let drop: () => Promise<void>;
  let signIn: (tenant: string) => Promise<Page>;
  let acme: Page;
  let globex: Page;

  beforeAll(async () => {
    const place = await create();
    drop = place.drop;
    database = await openSnippets({ url: place.url });
    ({ signIn } = openTestApp(database.db));
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
      const change = (title: string) => acme('PUT', `/api/snippets/${id}`, { title, text: 'x', version: 1 });
      const answers = await Promise.all([change('one'), change('two')]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const winner = Snippet.parse(await answers.find(({ status }) => status === 200)?.json());
      expect(winner.version).toBe(2);
      expect(await list(acme)).toContainEqual(winner);
    });

    test('are deleted, and then gone', async () => {
      const { id } = await add(acme, 'Short-lived');
      expect((await acme('DELETE', `/api/snippets/${id}`)).status).toBe(204);
      expect((await acme('DELETE', `/api/snippets/${id}`)).status).toBe(404);
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

  test('accounts never meet, even where an id is guessed', async () => {
    const { id, version } = await add(acme, 'Private');
    expect((await list(globex)).some((snippet) => snippet.id === id)).toBe(false);
    const body = { title: 'Mine now', text: 'x', version };
    const taken = await globex('PUT', `/api/snippets/${id}`, body);
    const deleted = await globex('DELETE', `/api/snippets/${id}`);
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
      expect((await acme('PUT', `/api/snippets/${id}`, { ...good, version: 1 })).status).toBe(404);
      expect((await acme('DELETE', `/api/snippets/${id}`)).status).toBe(404);
    });

    test('a change without its version', async () => {
      expect((await acme('PUT', `/api/snippets/${UNKNOWN_ID}`, good)).status).toBe(400);
    });
  });
});

test('sample snippets are there for the sample account, once', async () => {
  const { db, close } = await openSnippets({});
  const sample = await openTestApp(db).signIn('sample');
  const titles = async () => {
    const answer = await sample('GET', '/api/snippets');
    return SnippetList.parse(await answer.json()).snippets;
  };
  await addSampleSnippets(db);
  const [first] = await titles();
  expect(first?.title).toBe('Solved?');
  await sample('DELETE', `/api/snippets/${first?.id}`);
  await addSampleSnippets(db);
  expect((await titles()).map(({ title }) => title)).toEqual(['We are on it', 'Which order is it about?']);
  await close();
});
