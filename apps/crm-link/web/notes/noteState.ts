import type { ContactRecord, Note } from '../../shared/answers.ts';

/** Text being written, and the note it was begun from. */
export interface Draft {
  readonly text: string;
  readonly from: Note | null;
}

export type Work = 'loading' | 'saving' | 'removing';

/** What is known of one contact's note. */
export interface NoteState {
  /** What the server has: null for no note, undefined until it has answered. */
  readonly saved: Note | null | undefined;
  readonly recordUrl: string | null;
  readonly draft: Draft | undefined;
  /** What somebody else made of the note while the draft was written: null if they deleted it. */
  readonly theirs: Note | null | undefined;
  readonly work: Work | undefined;
  readonly problem: { readonly during: Work; readonly message: string } | undefined;
}

export const UNKNOWN: NoteState = {
  saved: undefined,
  recordUrl: null,
  draft: undefined,
  theirs: undefined,
  work: undefined,
  problem: undefined,
};

export type NoteEvent =
  | { type: 'started'; work: Work }
  | { type: 'stopped' }
  | { type: 'failed'; message: string }
  | { type: 'loaded'; record: ContactRecord }
  | { type: 'saved'; note: Note }
  | { type: 'removed' }
  | { type: 'edited' }
  | { type: 'typed'; text: string }
  | { type: 'restored'; draft: Draft }
  | { type: 'discarded' }
  | { type: 'keptMine' }
  | { type: 'tookTheirs' };

/** What an event makes of a note. Text that a teammate wrote is only ever dropped by them, or once it is saved. */
export function noteAfter(state: NoteState, event: NoteEvent): NoteState {
  switch (event.type) {
    case 'started':
      return { ...state, work: event.work, problem: undefined };
    case 'stopped':
      return { ...state, work: undefined };
    case 'failed':
      return state.work
        ? { ...state, work: undefined, problem: { during: state.work, message: event.message } }
        : state;
    case 'loaded':
      return afterLoading(state, event.record);
    case 'saved':
      return { ...state, ...SETTLED, saved: event.note };
    case 'removed':
      return { ...state, ...SETTLED, saved: null };
    case 'edited':
      return { ...state, draft: state.draft ?? { text: state.saved?.text ?? '', from: state.saved ?? null } };
    case 'typed':
      return state.draft ? { ...state, draft: { ...state.draft, text: event.text } } : state;
    case 'restored':
      return { ...state, draft: state.draft ?? event.draft };
    case 'discarded':
      return { ...state, draft: undefined, theirs: undefined, problem: undefined };
    case 'keptMine':
      return state.draft && state.theirs !== undefined
        ? { ...state, saved: state.theirs, draft: { ...state.draft, from: state.theirs }, theirs: undefined }
        : state;
    case 'tookTheirs':
      return { ...state, ...SETTLED, saved: state.theirs ?? null };
  }
}

/** Whether the draft says something else than the note it was begun from. */
export function isUnsaved({ draft }: NoteState): boolean {
  return draft !== undefined && draft.text !== (draft.from?.text ?? '');
}

const SETTLED = { draft: undefined, theirs: undefined, work: undefined, problem: undefined } as const;

function afterLoading(state: NoteState, { note, recordUrl }: ContactRecord): NoteState {
  const loaded = { ...state, saved: note, recordUrl, work: undefined, problem: undefined };
  const { draft } = state;
  if (!draft || isSame(draft.from, note)) return { ...loaded, theirs: undefined };
  // The same words as ours: our own save whose answer got lost, or somebody of the same mind.
  if (note?.text === draft.text) return { ...loaded, ...SETTLED };
  if (isUnsaved(state)) return { ...loaded, theirs: note };
  return { ...loaded, draft: { text: note?.text ?? '', from: note }, theirs: undefined };
}

function isSame(one: Note | null, other: Note | null): boolean {
  return one?.id === other?.id && one?.version === other?.version;
}
