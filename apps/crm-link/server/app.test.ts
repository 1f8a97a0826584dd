import { readFile } from 'node:fs/promises';
import {
  citusObstacles,
  partitionByTenant,
  testDatabases,
  undocumentedRoutes,
} from '@frontyard/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContactRecord, Note } from '../shared/answers.ts';
import { openNotes } from './database.ts';
import { addSampleNotes } from './sampleNotes.ts';
import { SCHEMA_NAME } from './schema.ts';
import { openTestApp, type Page } from './testing/openTestApp.ts';

const SAMIRA = 'samira@acme.example';
const from = (version: number) => ({ 'if-match': `"${version}"` });
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

describe.each(testDatabases('crm_link'))('over %s', (_name, create) => {
  let database: Awaited<ReturnType<typeof openNotes>>;
  let drop: () => Promise<void>;
  let acme: Page;
  let globex: Page;
  let logged: () => string;
  let app: ReturnType<typeof openTestApp>['app'];

  beforeAll(async () => {
    const place = await create();
    drop = place.drop;
    database = await openNotes({ url: place.url });
    const opened = openTestApp(database, 'https://{tenant}.crm.example/people/{handle}');
    acme = await opened.signIn('acme');
    globex = await opened.signIn('globex');
    logged = opened.logged;
    app = opened.app;
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });

  const lookup = async (page: Page, handle: string) => {
    const answer = await page('POST', '/api/lookup', { handle });
    return ContactRecord.parse(await answer.json());
  };
  const write = async (page: Page, handle: string, text = 'Likes tea') => {
    const answer = await page('POST', '/api/notes', { handle, text, author: 'Ana Silva' });
    return Note.parse(await answer.json());
  };
  const errorCode = async (answer: Response) =>
    ((await answer.json()) as { error: { code: string } }).error.code;

  describe('a contact’s note', () => {
    test('is not there at first, while the address of the record is', async () => {
      expect(await lookup(acme, 'nobody+1@acme.example')).toEqual({
        note: null,
        recordUrl: 'https://acme.crm.example/people/nobody%2B1%40acme.example',
      });
    });

    test('is found again however the handle is spelled', async () => {
      const note = await write(acme, `  ${SAMIRA.toUpperCase()} `);
      expect(note).toMatchObject({ text: 'Likes tea', author: 'Ana Silva', version: 1 });
      expect((await lookup(acme, 'Samira@Acme.example')).note).toEqual(note);
    });

    test('is changed from the version it has, and says when and by whom', async () => {
      const { id, version, editedAt } = await write(acme, 'change@acme.example');
      const answer = await acme('PUT', `/api/notes/${id}`, { text: 'Coffee!', author: 'Bo' }, from(version));
      const changed = Note.parse(await answer.json());
      expect(changed).toMatchObject({ id, text: 'Coffee!', author: 'Bo', version: 2 });
      expect(Date.parse(changed.editedAt)).toBeGreaterThanOrEqual(Date.parse(editedAt));
      expect((await lookup(acme, 'change@acme.example')).note).toEqual(changed);
    });

    test('is deleted, and then gone', async () => {
      const { id } = await write(acme, 'delete@acme.example');
      expect((await acme('DELETE', `/api/notes/${id}`, undefined, from(1))).status).toBe(204);
      expect((await lookup(acme, 'delete@acme.example')).note).toBeNull();
      expect((await acme('DELETE', `/api/notes/${id}`, undefined, from(1))).status).toBe(404);
    });
  });

  describe('two people at the same note', () => {
    test('of two who change one version only the first is taken', async () => {
      const { id, version } = await write(acme, 'both@acme.example');
      const change = (text: string) => acme('PUT', `/api/notes/${id}`, { text, author: 'x' }, from(version));
      const answers = await Promise.all([change('one'), change('two')]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);

      const winner = Note.parse(await answers.find(({ status }) => status === 200)?.json());
      expect((await lookup(acme, 'both@acme.example')).note).toEqual(winner);
    });

    test('of two who write the first note only one is taken', async () => {
      const body = { handle: 'first@acme.example', text: 'x', author: 'x' };
      const answers = await Promise.all([acme('POST', '/api/notes', body), acme('POST', '/api/notes', body)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    });

    test('a note that was changed meanwhile is not deleted', async () => {
      const { id } = await write(acme, 'keep@acme.example');
      await acme('PUT', `/api/notes/${id}`, { text: 'newer', author: 'x' }, from(1));
      const answer = await acme('DELETE', `/api/notes/${id}`, undefined, from(1));
      expect([answer.status, await errorCode(answer)]).toEqual([412, 'CHANGED_MEANWHILE']);
      expect((await lookup(acme, 'keep@acme.example')).note?.text).toBe('newer');
    });
  });

  describe('accounts never meet', () => {
    test('the same contact has a note of its own in each', async () => {
      await write(acme, 'shared@customer.example', 'of acme');
      expect((await lookup(globex, 'shared@customer.example')).note).toBeNull();
      await write(globex, 'shared@customer.example', 'of globex');
      expect((await lookup(acme, 'shared@customer.example')).note?.text).toBe('of acme');
    });

    test('a note of another account is not there, even for one who guessed its id', async () => {
      const { id, version } = await write(acme, 'private@customer.example', 'of acme');
      const taken = await globex('PUT', `/api/notes/${id}`, { text: 'mine now', author: 'x' }, from(version));
      const deleted = await globex('DELETE', `/api/notes/${id}`, undefined, from(version));
      expect([taken.status, deleted.status]).toEqual([404, 404]);
      expect((await lookup(acme, 'private@customer.example')).note?.text).toBe('of acme');
    });
  });

  describe('what is refused', () => {
    const good = { handle: SAMIRA, text: 'x', author: 'x' };
    test.each([
      ['a handle that is blank', { ...good, handle: '  ' }],
      ['a handle that is too long', { ...good, handle: 'x'.repeat(501) }],
      ['a note that says nothing', { ...good, text: ' \n' }],
      ['a note that is too long', { ...good, text: 'x'.repeat(20_001) }],
      ['a note with a NUL', { ...good, text: 'a\0b' }],
      ['an author that is no text', { ...good, author: 7 }],
      ['fields nobody asked for', { ...good, tenant: 'globex' }],
    ])('%s', async (_what, body) => {
      const answer = await acme('POST', '/api/notes', body);
      expect([answer.status, await errorCode(answer)]).toEqual([400, 'BAD_REQUEST']);
    });

    test.each([
      ['PUT', `/api/notes/${UNKNOWN_ID}`],
      ['PUT', '/api/notes/1'],
      ['PUT', '/api/notes/%00'],
      ['DELETE', `/api/notes/${UNKNOWN_ID}`],
    ])('%s %s, which is no note', async (method, path) => {
      const body = method === 'PUT' ? { text: 'x', author: 'x' } : undefined;
      expect((await acme(method, path, body, from(1))).status).toBe(404);
    });

    test('a change or a deletion that does not say what it was made from', async () => {
      const { id } = await write(acme, 'unconditional@acme.example');
      const changed = await acme('PUT', `/api/notes/${id}`, { text: 'x', author: 'x' });
      expect([changed.status, await errorCode(changed)]).toEqual([428, 'PRECONDITION_REQUIRED']);
      expect((await acme('DELETE', `/api/notes/${id}`)).status).toBe(428);
    });

    test.each(['W/"1"', '"one"', '1', '""', '"99999999999"'])(
      'the version %s, which never was',
      async (tag) => {
        const { id } = await write(acme, `tag-${tag}@acme.example`);
        const answer = await acme('DELETE', `/api/notes/${id}`, undefined, { 'if-match': tag });
        expect(answer.status).toBe(412);
      },
    );

    test('the longest handle and note are kept', async () => {
      const note = await write(acme, '語'.repeat(500), '語'.repeat(20_000));
      expect(note.text).toHaveLength(20_000);
    });
  });

  test('all is the same, and stays apart, once the table is partitioned by tenant', async () => {
    const place = await create();
    const partitioned = await openNotes({ url: place.url });
    const { signIn } = openTestApp(partitioned);
    const [one, other] = [await signIn('acme'), await signIn('globex')];
    const before = await write(one, SAMIRA);
    await partitionByTenant(partitioned.owner, SCHEMA_NAME, 'notes');
    expect((await lookup(one, SAMIRA)).note).toEqual(before);
    expect((await lookup(other, SAMIRA)).note).toBeNull();
    expect(await write(other, SAMIRA, 'Ours')).toMatchObject({ text: 'Ours', version: 1 });
    const taken = await other(
      'PUT',
      `/api/notes/${before.id}`,
      { text: 'x', author: 'x' },
      { 'if-match': '*' },
    );
    expect(taken.status).toBe(404);
    const rows = await partitioned.forTenant('globex', (tx) => tx.query.notes.findMany());
    expect(rows.map(({ tenant }) => tenant)).toEqual(['globex']);
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

  test('the log names no contact', async () => {
    await write(acme, 'secretive@customer.example', 'a private word');
    await lookup(acme, 'secretive@customer.example');
    expect(logged()).toContain('/api/lookup');
    expect(logged()).not.toMatch(/secretive|private word|samira/i);
  });
});

describe('sample notes', () => {
  test('are there for the sample account, once', async () => {
    const database = await openNotes({});
    const sample = await openTestApp(database).signIn('sample');
    await addSampleNotes(database.forTenant);
    const body = { handle: 'lena.hartmann@post.example' };
    const { note } = ContactRecord.parse(await (await sample('POST', '/api/lookup', body)).json());
    expect(note?.author).toBe('Jonas Okafor');

    await sample('DELETE', `/api/notes/${note?.id}`, undefined, from(1));
    await addSampleNotes(database.forTenant);
    const after = ContactRecord.parse(await (await sample('POST', '/api/lookup', body)).json());
    expect(after).toEqual({ note: null, recordUrl: null });
    await database.close();
  });
});
