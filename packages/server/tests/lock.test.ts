import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../src/database/lockFolder.ts';
import { ServerError } from '../src/database/index.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { startProcess } from './fixtures/processes.ts';
import { notes } from './fixtures/schema.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'database-'));
  file = join(folder, 'database.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'open',
    (error: unknown) => (ServerError.is(error) ? error.code : String(error)),
  );

test('a second process is refused, and the first loses nothing', async () => {
  const { owner: db, close } = await openNotes({ dataDir: folder });
  await db.insert(notes).values({ tenant: 'acme', title: 'before', body: '' });
  const second = startProcess('holdDatabase.ts', ['folder', folder]);
  expect(await second.message()).toBe('DATABASE_LOCKED');
  await second.ended;
  await db.insert(notes).values({ tenant: 'acme', title: 'after', body: '' });
  await close();

  const again = await openNotes({ dataDir: folder });
  expect(await again.owner.$count(notes)).toBe(2);
  await again.close();
});

test('a process that was killed leaves a lock that the next one takes over', async () => {
  const first = startProcess('holdDatabase.ts', ['folder', folder]);
  expect(await first.message()).toBe('open');
  expect(await codeOf(openNotes({ dataDir: folder }))).toBe('DATABASE_LOCKED');

  first.child.kill('SIGKILL');
  await first.ended;
  const { owner: db, close } = await openNotes({ dataDir: folder });
  expect(await db.$count(notes)).toBe(0);
  await close();
  expect(await readdir(folder)).toEqual(['database']);
});

test('the same process cannot open a folder twice, and may again once it closed it', async () => {
  const first = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(
    new RegExp(`held by process ${process.pid} on ${hostname()}`),
  );
  first.release();
  (await lockFolder(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that find a dead lock at once, one gets it', async () => {
  await writeFile(file, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), id: 'dead' }));
  const answers = await Promise.all(Array.from({ length: 8 }, () => codeOf(lockFolder(folder))));
  expect(answers.filter((answer) => answer === 'open')).toHaveLength(1);
  expect(answers.filter((answer) => answer === 'DATABASE_LOCKED')).toHaveLength(7);
});

test('a lock of another container says when it was seen last, and when it no longer counts', async () => {
  await writeFile(file, JSON.stringify({ pid: 1, host: 'the-container-before', id: 'x' }));
  const seen = new Date(Date.now() - 20_000);
  await utimes(file, seen, seen);
  await expect(lockFolder(folder)).rejects.toThrow(
    /held by process 1 on the-container-before, another machine or container, last seen \d+ s ago; if that is gone, start again in [1-9]\d? s: /,
  );
});

test('a lock is one like any other in a folder whose name leaves no room for a socket', async () => {
  const deep = join(folder, 'x'.repeat(120));
  await mkdir(deep);
  const lock = await lockFolder(deep);
  expect(await codeOf(lockFolder(deep))).toBe('DATABASE_LOCKED');
  lock.release();
  expect(await readdir(deep)).toEqual([]);
});

// Other systems tell neither when they started nor which mount a folder is of.
describe.each(process.platform === 'linux' ? ['this machine'] : [])(
  'the lock of another container on %s',
  () => {
    /** Another name, and a number that means somebody else here: as the process in the next container sees it. */
    const seenFromNext = async (change: object = {}): Promise<void> => {
      const owner = JSON.parse(await readFile(file, 'utf8')) as { sign: object };
      const there = { ...owner, host: 'the-container-before', pid: 1, started: undefined };
      await writeFile(file, JSON.stringify({ ...there, ...change }));
    };
    const hold = async () => {
      const first = startProcess('holdFolder.ts', [folder]);
      expect(await first.message()).toBe('open');
      return first;
    };
    test('is taken over as soon as its process is gone, and held as long as it lives', async () => {
      const first = await hold();
      await seenFromNext();
      const longAgo = new Date(0);
      await utimes(file, longAgo, longAgo);
      expect(await codeOf(lockFolder(folder))).toBe('DATABASE_LOCKED');

      first.child.kill('SIGKILL');
      await first.ended;
      await utimes(file, new Date(), new Date());
      const lock = await lockFolder(folder);
      lock.release();
      expect(await readdir(folder)).toEqual([]);
    });

    test('counts for a minute where nobody can ask it: elsewhere, or without its socket', async () => {
      const first = await hold();
      const whole = await readFile(file, 'utf8');
      const { sign } = JSON.parse(whole) as { sign: { socket: string; place: string } };
      first.child.kill('SIGKILL');
      await first.ended;
      for (const other of [
        { ...sign, place: 'another-boot 1 2' },
        { ...sign, socket: 'database.00000000.sock' },
        { ...sign, socket: '../database.sock' },
        undefined,
      ]) {
        await writeFile(file, whole);
        await seenFromNext({ sign: other });
        await expect(lockFolder(folder)).rejects.toThrow(/another machine or container, last seen/);
      }
    });
  },
);

describe('whether a lock is dead', () => {
  const content = (owner: object) =>
    JSON.stringify({ pid: process.pid, host: hostname(), id: 'x', ...owner });
  const hoursAgo = new Date(Date.now() - 3 * 3600 * 1000);

  test('a living process’s number given away again does not count', async () => {
    await writeFile(file, content({ started: 'another start' }));
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  test('another machine’s lock is trusted while it is touched, and not hours later', async () => {
    await writeFile(file, content({ host: 'another-machine' }));
    expect(await codeOf(lockFolder(folder))).toBe('DATABASE_LOCKED');
    await utimes(file, hoursAgo, hoursAgo);
    expect(await codeOf(lockFolder(folder))).toBe('open');
  });

  test('a file just created is being written; an old unreadable one is broken', async () => {
    await writeFile(file, '');
    expect(await codeOf(lockFolder(folder))).toBe('DATABASE_LOCKED');
    await utimes(file, hoursAgo, hoursAgo);
    expect(await codeOf(lockFolder(folder))).toBe('open');
  });

  test('a takeover that died half way does not block the next for ever', async () => {
    await writeFile(file, content({ started: 'another start' }));
    await writeFile(`${file}.takeover`, '');
    await utimes(`${file}.takeover`, hoursAgo, hoursAgo);
    expect(await codeOf(lockFolder(folder))).toBe('open');
  });
});
