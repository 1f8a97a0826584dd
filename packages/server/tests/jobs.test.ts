import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLog, startJobs } from '../src/index.ts';
import type { ApiEnv, Job, Jobs } from '../src/index.ts';
import type { OpenDatabase } from '../src/database/index.ts';
import { dropOldAnswers } from '../src/jobs/dropOldAnswers.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { startProcess } from './fixtures/processes.ts';
import { notes, SCHEMA_NAME } from './fixtures/schema.ts';
import { openApp } from './fixtures/openApp.ts';

const PATIENCE = { timeout: 40_000, interval: 50 };

describe.each(testDatabases('jobs'))('background jobs over %s', (_name, create) => {
  let database: OpenDatabase<{ notes: typeof notes }>;
  let drop: () => Promise<void>;
  let jobs: Jobs;
  const lines: string[] = [];
  const seen: unknown[] = [];
  let failures = 0;

  const note: Job = {
    name: 'note',
    async perform(data) {
      if (data['fail'] !== undefined && failures === 0) {
        failures += 1;
        throw Object.assign(new Error('s3cret words'), {
          query: 'insert s3cret',
          params: ['s3cret'],
          code: 'X',
        });
      }
      seen.push(data);
    },
  };

  /** Tells what its tenant has, asking for everything. */
  const count: Job = {
    name: 'count',
    async perform({ mark }, { tenant, asTenant }) {
      const { rows } = await asTenant((tx) => tx.execute(sql`select title from server_test.notes`));
      seen.push({ mark, tenant, rows });
    },
  };
  const hopeless: Job = {
    name: 'hopeless',
    retries: 0,
    async perform(_data, { owner }) {
      await owner.execute(sql`select 1`);
      throw new Error('never');
    },
  };
  const add = (tenant: string, title: string) =>
    database.forTenant(tenant, (tx) => tx.insert(notes).values({ tenant, title, body: '' }));

  beforeAll(async () => {
    const place = await create();
    drop = place.drop;
    database = await openNotes({ url: place.url });
    const log = createLog({ destination: { write: (line) => void lines.push(line) } });
    jobs = await startJobs(database, { log, jobs: [note, count, hopeless], pollSeconds: 0.5 });
  });
  afterAll(async () => {
    await jobs.close();
    await database.close();
    await drop();
  });

  test('what is sent is done', async () => {
    await jobs.send('note', { n: 1 });
    await vi.waitFor(() => expect(seen).toContainEqual({ n: 1 }), PATIENCE);
  });

  test('what fails is done again, and neither log nor queue repeats its words', async () => {
    await jobs.send('note', { fail: true });
    await vi.waitFor(() => expect(seen).toContainEqual({ fail: true }), PATIENCE);
    expect(failures).toBe(1);
    expect(lines.join('')).toContain('job failed, and will be done again');
    const { rows } = await database.owner.execute(sql`select output::text from server_test_jobs.job`);
    expect(lines.join('') + JSON.stringify(rows)).not.toContain('s3cret');
  });

  test('a job sent within a write is done once the write is committed, as its tenant', async () => {
    await add('globex', 'theirs');
    await database.forTenant('acme', async (tx) => {
      await tx.insert(notes).values({ tenant: 'acme', title: 'ours', body: '' });
      await jobs.send('count', { mark: 'committed' });
    });
    const done = { mark: 'committed', tenant: 'acme', rows: [{ title: 'ours' }] };
    await vi.waitFor(() => expect(seen).toContainEqual(done), PATIENCE);
  });

  test('one sent within a write that is taken back never was', async () => {
    const failed = database.forTenant('acme', async () => {
      await jobs.send('count', { mark: 'rolled back' });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await jobs.send('count', { mark: 'after it' }, { tenant: 'globex' });
    await vi.waitFor(
      () => expect(seen).toContainEqual(expect.objectContaining({ mark: 'after it' })),
      PATIENCE,
    );
    expect(JSON.stringify(seen)).not.toContain('rolled back');
  });

  test('a write with an Idempotency-Key sends its job once, however often it is repeated', async () => {
    const write = { tenant: 'acme', key: 'once', request: 'r' };
    const perform = async () => {
      await jobs.send('count', { mark: 'once' });
      return { status: 201, headers: {}, body: null };
    };
    await Promise.all([1, 2, 3].map(() => database.answers.once(write, perform)));
    await jobs.send('count', { mark: 'after once' }, { tenant: 'acme' });
    const marks = () => seen.flatMap((each) => (each as { mark?: string }).mark ?? []);
    await vi.waitFor(() => expect(marks()).toContain('after once'), PATIENCE);
    await vi.waitFor(() => expect(marks().filter((mark) => mark === 'once')).toHaveLength(1), PATIENCE);
  });

  test('within work of one tenant no job of another can be sent', async () => {
    const crossing = database.forTenant('acme', () => jobs.send('count', {}, { tenant: 'globex' }));
    await expect(crossing).rejects.toMatchObject({ code: 'OTHER_TENANT' });
  });

  test('the queue of another tenant’s jobs is out of a query’s reach', async () => {
    await database.forTenant('acme', async (tx) => {
      await jobs.send('count', { mark: 'mine' });
      const { rows } = await tx.execute(sql`select tenant from server_test.frontyard_outbox`);
      expect(new Set(rows.map(({ tenant }) => tenant))).toEqual(new Set(['acme']));
    });
    const reach = database.forTenant('acme', (tx) => tx.execute(sql`select * from server_test_jobs.job`));
    await expect(reach).rejects.toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) }),
    );
  });

  test('a job that fails for the last time is dead: counted, listed without its data, and revived by hand', async () => {
    await jobs.send('hopeless', { whose: 's3cret' }, { tenant: 'acme' });
    const dead = {
      id: expect.any(String),
      queue: 'hopeless',
      tenant: 'acme',
      tries: 1,
      diedAt: expect.any(String),
    };
    await vi.waitFor(async () => expect(await jobs.dead()).toEqual([dead]), PATIENCE);
    expect(await jobs.counts()).toContainEqual({ queue: 'hopeless', state: 'dead', count: 1 });
    expect(lines.join('')).toContain('"event":"job_dead"');
    const [{ id } = { id: '' }] = await jobs.dead();
    expect([await jobs.revive(id), await jobs.revive('nothing')]).toEqual([true, false]);
    await vi.waitFor(async () => expect(await jobs.dead()).toEqual([dead]), PATIENCE);

    const { app } = openApp(new Hono<ApiEnv>(), { jobs, metricsToken: 'a token of operators' });
    expect((await app.request('/jobs/dead')).status).toBe(401);
    const headers = { authorization: 'Bearer a token of operators' };
    expect(await (await app.request('/jobs/dead', { headers })).json()).toEqual({ dead: [dead] });
    expect((await openApp(new Hono<ApiEnv>(), { jobs }).app.request('/jobs/dead')).status).toBe(404);
  });

  test('jobs are counted by queue and state', async () => {
    await vi.waitFor(
      async () => expect(await jobs.counts()).toContainEqual({ queue: 'note', state: 'completed', count: 2 }),
      PATIENCE,
    );
  });

  test('answers to writes are dropped after a day, of all tenants, and newer ones kept', async () => {
    const answers = sql`${sql.identifier(SCHEMA_NAME)}.frontyard_answers`;
    for (const tenant of ['acme', 'globex']) {
      await database.forTenant(tenant, (tx) =>
        tx.execute(sql`insert into ${answers} (tenant, key, request, kept_at) values
          (${tenant}, 'old', '', now() - interval '25 hours'), (${tenant}, 'new', '', now() - interval '23 hours')`),
      );
    }
    const { owner } = database;
    const context = {
      owner,
      signal: new AbortController().signal,
      tenant: undefined,
      asTenant: vi.fn<never>(),
    };
    await dropOldAnswers(SCHEMA_NAME).perform({}, context);
    const { rows } = await owner.execute(
      sql`select tenant, key from ${answers} where key <> 'once' order by tenant`,
    );
    expect(rows).toEqual([
      { tenant: 'acme', key: 'new' },
      { tenant: 'globex', key: 'new' },
    ]);
  });
});

// They mostly wait until a job counts as lost, so all of them wait at the same time.
describe.concurrent.each([
  ['PGlite', async () => ({ dataDir: await mkdtemp(join(tmpdir(), 'jobs-')) })],
  ...testDatabases('jobs_killed')
    .filter(([name]) => name !== 'PGlite')
    .map(([name, create]) => [name, create] as const),
] as const)('a process that is killed in the middle of a job, over %s', (_name, create) => {
  test('leaves it to the next one', async () => {
    const place = await create();
    const where = 'dataDir' in place ? ['folder', place.dataDir] : ['url', place.url ?? ''];
    const first = startProcess('jobServer.ts', [...where, 'hang']);
    expect(await first.message()).toBe('began');
    first.child.kill('SIGKILL');
    await first.ended;

    const second = startProcess('jobServer.ts', [...where, 'finish']);
    expect([await second.message(), second.output()]).toEqual(['began', '']);
    expect(await second.message()).toBe('done');
    second.child.kill('SIGKILL');
    await second.ended;
    if ('drop' in place) await place.drop();
    else await rm(place.dataDir, { recursive: true });
  }, 180_000);

  test('leaves every committed write with its job, and no job without its write', async () => {
    const place = await create();
    const where = 'dataDir' in place ? ['folder', place.dataDir] : ['url', place.url ?? ''];
    const first = startProcess('jobServer.ts', [...where, 'write']);
    let acknowledged = 0;
    while (acknowledged < 50) acknowledged = Number(await first.message());
    first.child.kill('SIGKILL');
    await first.ended;

    const second = startProcess('jobServer.ts', [...where, 'tally']);
    expect(Number(await second.message())).toBeGreaterThanOrEqual(acknowledged);
    second.child.kill('SIGKILL');
    await second.ended;
    if ('drop' in place) await place.drop();
    else await rm(place.dataDir, { recursive: true });
  }, 180_000);
});
