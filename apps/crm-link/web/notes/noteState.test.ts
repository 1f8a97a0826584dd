import { describe, expect, test } from 'vitest';
import type { Note } from '../../shared/answers.ts';
import { isUnsaved, noteAfter, UNKNOWN, type NoteEvent, type NoteState } from './noteState.ts';

const first: Note = {
  id: 'n1',
  text: 'Likes tea',
  author: 'Ana',
  version: 1,
  editedAt: '2026-03-01T00:00:00Z',
};
const second: Note = { ...first, text: 'Likes coffee', author: 'Bo', version: 2 };

const loaded = (note: Note | null): NoteEvent => ({ type: 'loaded', record: { note, recordUrl: null } });
const after = (...events: NoteEvent[]): NoteState => events.reduce(noteAfter, UNKNOWN);
const typed = (text: string): NoteEvent => ({ type: 'typed', text });

describe('writing', () => {
  test('begins with the saved text, and is unsaved once it says something else', () => {
    const begun = after(loaded(first), { type: 'edited' });
    expect(begun.draft).toEqual({ text: 'Likes tea', from: first });
    expect([isUnsaved(begun), isUnsaved(noteAfter(begun, typed('Hm')))]).toEqual([false, true]);
  });

  test('pressing Edit again does not throw the text away', () => {
    expect(after(loaded(first), { type: 'edited' }, typed('Hm'), { type: 'edited' }).draft?.text).toBe('Hm');
  });

  test('a save that fails keeps the text and says why', () => {
    const failed = after(
      loaded(null),
      { type: 'edited' },
      typed('Hm'),
      { type: 'started', work: 'saving' },
      {
        type: 'failed',
        message: 'No connection',
      },
    );
    expect(failed).toMatchObject({
      draft: { text: 'Hm' },
      work: undefined,
      problem: { during: 'saving', message: 'No connection' },
    });
  });

  test('a discarded text can be brought back, but not over a newer one', () => {
    const draft = { text: 'Hm', from: first };
    const discarded = after(loaded(first), { type: 'edited' }, typed('Hm'), { type: 'discarded' });
    expect(noteAfter(discarded, { type: 'restored', draft }).draft).toEqual(draft);
    const newer = noteAfter(noteAfter(discarded, { type: 'edited' }), typed('newer'));
    expect(noteAfter(newer, { type: 'restored', draft }).draft?.text).toBe('newer');
  });
});

describe('somebody else was faster', () => {
  const writing = after(loaded(first), { type: 'edited' }, typed('Hm'));

  test('both texts are kept until the teammate decides', () => {
    expect(noteAfter(writing, loaded(second))).toMatchObject({ draft: { text: 'Hm' }, theirs: second });
    expect(noteAfter(writing, loaded(null))).toMatchObject({ draft: { text: 'Hm' }, theirs: null });
  });

  test('keeping mine goes on from their version', () => {
    const kept = noteAfter(noteAfter(writing, loaded(second)), { type: 'keptMine' });
    expect(kept).toMatchObject({ draft: { text: 'Hm', from: second }, theirs: undefined });
  });

  test('taking theirs ends the editing', () => {
    const taken = noteAfter(noteAfter(writing, loaded(second)), { type: 'tookTheirs' });
    expect(taken).toMatchObject({ saved: second, draft: undefined, theirs: undefined });
  });

  test('a text that was not changed yet follows theirs', () => {
    const begun = after(loaded(first), { type: 'edited' }, loaded(second));
    expect(begun).toMatchObject({ draft: { text: 'Likes coffee', from: second }, theirs: undefined });
  });

  test('the same words are no conflict: such is a save whose answer got lost', () => {
    expect(noteAfter(writing, loaded({ ...second, text: 'Hm' }))).toMatchObject({
      draft: undefined,
      theirs: undefined,
    });
  });
});
