import { readFile } from 'node:fs/promises';
import {
  citusObstacles,
  partitionByTenant,
  testDatabases,
  undocumentedRoutes,
} from '@frontyard/server/testing';
import type { TestDatabase } from '@frontyard/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSamples } from './addSamples.ts';
import { addArticles } from './articles.ts';
import { openKnowledgeBase } from './openKnowledgeBase.ts';
import type { KnowledgeBase } from './openKnowledgeBase.ts';
import { SCHEMA_NAME } from './schema.ts';
import { DATABASES } from './testing/databases.ts';
import { openTestApp, titles } from './testing/openTestApp.ts';
import type { Account } from './testing/openTestApp.ts';

describe.each(DATABASES)('the server over $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof openTestApp>>;
  let acme: Account;
  let globex: Account;

  beforeAll(async () => {
    opened = await openTestApp(open);
    [acme, globex] = [await opened.account(), await opened.account()];
    await addSamples(opened.forTenant, acme.tenant);
    await opened.forTenant(globex.tenant, (tx) =>
      addArticles(tx, globex.tenant, [
        {
          slug: 'battery',
          title: 'Battery of Globex',
          summary: 'Ours alone.',
          tags: [],
          body: 'Globex only.',
        },
      ]),
    );
  });
  afterAll(() => opened.close());

  test('an article is found, opened, and ready to be put into a reply', async () => {
    const [first] = (await acme.found('refund')).articles;
    const article = await acme.read(first?.id ?? '');
    expect(article.title).toBe('When do I get my refund?');
    expect(article.html).toContain('<strong>three working days</strong>');
    expect(article.text).toContain('We check a return within three working days');
    expect(article.url).toBe('https://help.northwind-bikes.example/articles/when-do-i-get-my-refund');
  });

  test('an internal article has no public address', async () => {
    const [first] = (await acme.found('goodwill gestures approval')).articles;
    expect((await acme.read(first?.id ?? '')).url).toBeNull();
  });

  test('an account sees its own articles only', async () => {
    expect(titles(await globex.found('battery'))).toEqual(['Battery of Globex']);
    expect(titles(await globex.found(''))).toEqual(['Battery of Globex']);
    expect((await globex.found('refund')).articles).toEqual([]);
    expect(titles(await acme.found('battery globex'))).not.toContain('Battery of Globex');
  });

  test('the id of another account’s article leads nowhere, to read it or to count it', async () => {
    const foreign = (await globex.found('')).articles[0]?.id ?? '';
    const read = await acme.ask(`/api/articles/${foreign}`);
    const counted = await acme.ask(`/api/articles/${foreign}/uses`, { method: 'POST' });
    expect([read.status, counted.status]).toEqual([404, 404]);
    expect(await read.json()).toMatchObject({ error: { code: 'ARTICLE_NOT_FOUND' } });
    expect((await globex.ask(`/api/articles/${foreign}`)).status).toBe(200);
  });

  test.each(['1', '00000000-0000-4000-8000-000000000000', "' or true --", '%00', 'x'.repeat(5000)])(
    'the id %s leads nowhere',
    async (id) => {
      expect((await acme.ask(`/api/articles/${encodeURIComponent(id)}`)).status).toBe(404);
    },
  );

  test('what goes into replies comes first when nothing is searched for', async () => {
    const before = await acme.found('');
    const last = before.articles.at(-1)?.id ?? '';
    await acme.ask(`/api/articles/${last}/uses`, { method: 'POST' });
    const after = await acme.found('');
    expect(after.order).toBe('popular');
    expect(after.articles[0]?.id).toBe(last);
  });

  test('every route is in the API’s description', async () => {
    expect(await undocumentedRoutes(opened.app)).toEqual([]);
  });

  test('without a session nothing is answered', async () => {
    const answer = await opened.app.request('/api/search', {
      method: 'POST',
      body: '{"text":"","kind":"typing"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(401);
  });

  test.each([
    ['a text that is too long', { text: 'x'.repeat(10_001), kind: 'typing' }],
    ['an unknown kind', { text: '', kind: 'guess' }],
    ['more than there may be', { text: '', kind: 'typing', limit: 21 }],
    ['a field nobody knows', { text: '', kind: 'typing', tenant: 'globex' }],
    ['no text', { kind: 'typing' }],
  ])('%s is refused', async (_name, request) => {
    expect((await acme.search(request)).status).toBe(400);
  });

  test('what customers wrote stays out of the log', async () => {
    await acme.found('ada@example.com lost her battery key', 'message');
    expect(opened.logged()).toContain('/api/search');
    expect(opened.logged()).not.toMatch(/ada@|battery key/);
  });

  test('samples are added once, and never to an account that has articles', async () => {
    await addSamples(opened.forTenant, acme.tenant);
    await addSamples(opened.forTenant, globex.tenant);
    expect(titles(await globex.found(''))).toEqual(['Battery of Globex']);
    const all = await acme.search({ text: '', kind: 'typing', limit: 20 });
    expect(new Set(titles(await all.json()))).toHaveProperty('size', 20);
  });
});

describe.each(testDatabases('knowledge_base'))('over %s', (_name, create) => {
  let place: TestDatabase;
  let database: KnowledgeBase;
  beforeAll(async () => {
    place = await create();
    database = await openKnowledgeBase({ url: place.url });
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  test('the guide’s statements for Citus name every table, and each is fit for them', async () => {
    const guide = await readFile(new URL('../../docs/guide/servers.md', import.meta.url), 'utf8');
    expect(await citusObstacles(database.owner, SCHEMA_NAME, guide)).toEqual([]);
  });

  test('search is the same, and stays apart, once the table is partitioned by tenant', async () => {
    const opened = await openTestApp(async () => database);
    const [one, other] = [await opened.account(), await opened.account()];
    await addSamples(opened.forTenant, one.tenant);
    const before = titles(await one.found('battery key'));
    await partitionByTenant(database.owner, SCHEMA_NAME, 'articles');
    expect(titles(await one.found('battery key'))).toEqual(before);
    expect((await other.found('battery key')).articles).toEqual([]);
    await addSamples(opened.forTenant, other.tenant);
    expect(titles(await other.found('battery key'))).toEqual(before);
  });
});
