// @vitest-environment jsdom
import { createSession } from '@frontyard/auth/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openNotes } from '../server/database.ts';
import { openTestApp } from '../server/testing/openTestApp.ts';
import { createNoteBook, type NoteBook } from '../web/notes/noteBook.ts';
import { createNotesApi } from '../web/notes/notesApi.ts';

let database: Awaited<ReturnType<typeof openNotes>>;
let opened: ReturnType<typeof openTestApp>;
let handle: string;
let count = 0;

beforeAll(async () => {
  database = await openNotes({});
  opened = openTestApp(database, 'https://crm.example/{handle}');
});
afterAll(() => database.close());

/** A server as ours is: the network between it and the page is all that is missing. */
beforeEach(() => {
  count += 1;
  handle = `Person${count}@customer.example`;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    const answer = await opened.app.request(url, init);
    init.signal?.throwIfAborted();
    return answer;
  });
});

async function openPage(tenant = 'acme'): Promise<NoteBook> {
  document.head.innerHTML = `<meta name="frontyard-code" content="${await opened.codeFor(tenant)}">`;
  return createNoteBook(createNotesApi(createSession()));
}

async function openLoaded(tenant?: string): Promise<NoteBook> {
  const book = await openPage(tenant);
  book.open(handle);
  await vi.waitFor(() => expect(book.read(handle).work).toBeUndefined());
  return book;
}

async function write(book: NoteBook, text: string): Promise<void> {
  book.edit(handle);
  book.type(handle, text);
  await book.save(handle, 'Ana');
}

describe('a note', () => {
  test('is written, changed and deleted', async () => {
    const book = await openLoaded();
    expect(book.read(handle)).toMatchObject({
      saved: null,
      recordUrl: `https://crm.example/${encodeURIComponent(handle.toLowerCase())}`,
    });
    await write(book, 'one');
    await write(book, 'two');
    expect(book.read(handle)).toMatchObject({ saved: { text: 'two', version: 2 }, draft: undefined });
    await book.remove(handle);
    expect(book.read(handle).saved).toBeNull();
    expect((await openLoaded()).read(handle).saved).toBeNull();
  });

  test('of another contact stays unknown', async () => {
    const book = await openLoaded();
    await write(book, 'about the first');
    expect(book.read('other@customer.example').saved).toBeUndefined();
  });

  test('a text waits under its contact while others are looked at', async () => {
    const book = await openLoaded();
    book.edit(handle);
    book.type(handle, 'half a sent');
    book.open('other@customer.example')();
    expect(book.read('other@customer.example').draft).toBeUndefined();
    expect(book.read(` ${handle.toUpperCase()}`).draft?.text).toBe('half a sent');
  });
});

describe('leaving a contact', () => {
  test('ends the question for their note, and its answer changes nothing', async () => {
    const book = await openPage();
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      signals.push(init.signal);
      return new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    });
    const leave = book.open(handle);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    leave();
    expect(signals[0]?.aborted).toBe(true);
    await Promise.resolve();
    expect(book.read(handle)).toMatchObject({ saved: undefined, work: undefined, problem: undefined });
  });

  test('does not end a save', async () => {
    const book = await openPage();
    const leave = book.open(handle);
    await vi.waitFor(() => expect(book.read(handle).saved).toBeNull());
    book.edit(handle);
    book.type(handle, 'kept');
    const saving = book.save(handle, 'Ana');
    leave();
    await saving;
    expect((await openLoaded()).read(handle).saved?.text).toBe('kept');
  });
});

describe('two teammates', () => {
  test('the second to save sees the first one’s text beside their own, and may keep theirs', async () => {
    const [one, two] = [await openLoaded(), await openLoaded()];
    await write(one, 'of the first');
    await write(two, 'of the second');
    expect(two.read(handle)).toMatchObject({
      draft: { text: 'of the second' },
      theirs: { text: 'of the first' },
      work: undefined,
    });
    await two.keepMine(handle, 'Bo');
    expect(two.read(handle)).toMatchObject({
      saved: { text: 'of the second', version: 2 },
      draft: undefined,
    });
  });

  test('or take the other’s', async () => {
    const [one, two] = [await openLoaded(), await openLoaded()];
    await write(one, 'of the first');
    await write(two, 'of the second');
    two.takeTheirs(handle);
    expect(two.read(handle)).toMatchObject({ saved: { text: 'of the first' }, draft: undefined });
  });

  test('a note deleted meanwhile can be written again', async () => {
    const one = await openLoaded();
    await write(one, 'old');
    const two = await openLoaded();
    await one.remove(handle);
    await write(two, 'new');
    expect(two.read(handle).theirs).toBeNull();
    await two.keepMine(handle, 'Bo');
    expect(two.read(handle).saved).toMatchObject({ text: 'new', version: 1 });
  });

  test('a note changed meanwhile is shown instead of being deleted', async () => {
    const one = await openLoaded();
    await write(one, 'old');
    const two = await openLoaded();
    await write(one, 'newer');
    await two.remove(handle);
    expect(two.read(handle)).toMatchObject({ saved: { text: 'newer' }, problem: { during: 'removing' } });
  });

  test('of two accounts never meet', async () => {
    await write(await openLoaded('acme'), 'of acme');
    expect((await openLoaded('globex')).read(handle).saved).toBeNull();
  });
});

describe('a server out of reach', () => {
  const down = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

  test('is told, and asked again when the teammate wants', async () => {
    const book = await openPage();
    const { fetch } = globalThis;
    down();
    book.open(handle);
    await vi.waitFor(() => expect(book.read(handle).problem?.during).toBe('loading'));
    vi.stubGlobal('fetch', fetch);
    book.open(handle);
    await vi.waitFor(() => expect(book.read(handle)).toMatchObject({ saved: null, problem: undefined }));
  });

  test('keeps the text that could not be saved', async () => {
    const book = await openLoaded();
    down();
    await write(book, 'precious');
    expect(book.read(handle)).toMatchObject({
      draft: { text: 'precious' },
      problem: { during: 'saving', message: expect.stringContaining('could not be reached') },
    });
  });
});
