import { explain, missedBy, type NotesApi } from './notesApi.ts';
import { noteAfter, UNKNOWN, type Draft, type NoteEvent, type NoteState } from './noteState.ts';

/** The notes of all contacts this page has met, each under its handle. */
export interface NoteBook {
  /** The same object until something changes. */
  read(handle: string): NoteState;
  subscribe(listener: () => void): () => void;
  /** Asks for the contact's note; what it returns gives up waiting for the answer. */
  open(handle: string, contactId?: string): () => void;
  edit(handle: string): void;
  type(handle: string, text: string): void;
  discard(handle: string): void;
  /** Brings back a text that was discarded. */
  restore(handle: string, draft: Draft): void;
  /** Saves the text, unless the note has changed since it was begun; `author` is who the page says is writing. */
  save(handle: string, author: string): Promise<void>;
  remove(handle: string): Promise<void>;
  /** Saves the text in place of what somebody else made of the note. */
  keepMine(handle: string, author: string): Promise<void>;
  takeTheirs(handle: string): void;
}

export function createNoteBook(api: NotesApi): NoteBook {
  const states = new Map<string, NoteState>();
  const loads = new Map<string, AbortController>();
  const listeners = new Set<() => void>();

  const read = (handle: string) => states.get(keyOf(handle)) ?? UNKNOWN;
  const tell = (handle: string, event: NoteEvent) => {
    states.set(keyOf(handle), noteAfter(read(handle), event));
    for (const listener of listeners) listener();
  };
  const stopLoading = (handle: string) => {
    loads.get(keyOf(handle))?.abort();
    loads.delete(keyOf(handle));
  };

  async function load(handle: string, contactId: string | undefined, signal: AbortSignal): Promise<void> {
    tell(handle, { type: 'started', work: 'loading' });
    try {
      const record = await api.lookup({ handle, ...(contactId ? { contactId } : {}) }, signal);
      if (!signal.aborted) tell(handle, { type: 'loaded', record });
    } catch (error) {
      if (!signal.aborted) tell(handle, { type: 'failed', message: explain(error) });
    }
  }

  /** A write goes on when its contact is left: it is the teammate's word, not a question nobody asks any more. */
  async function write(handle: string, work: 'saving' | 'removing', perform: () => Promise<NoteEvent>) {
    const { work: busy } = read(handle);
    if (busy === 'saving' || busy === 'removing') return;
    stopLoading(handle);
    tell(handle, { type: 'started', work });
    try {
      tell(handle, await perform());
    } catch (error) {
      tell(handle, { type: 'failed', message: explain(error) });
    }
  }

  /** Shows what somebody else made of the note. */
  async function catchUp(handle: string): Promise<NoteEvent> {
    const { note } = await api.lookup({ handle });
    return { type: 'loaded', record: { note, recordUrl: read(handle).recordUrl } };
  }

  async function save(handle: string, author: string): Promise<void> {
    const { draft } = read(handle);
    if (!draft?.text.trim()) return;
    const { text, from } = draft;
    await write(handle, 'saving', async () => {
      try {
        const note = from
          ? await api.change(from, { text, author })
          : await api.add({ handle, text, author });
        return { type: 'saved', note };
      } catch (error) {
        if (missedBy(error)) return catchUp(handle);
        throw error;
      }
    });
  }

  async function remove(handle: string): Promise<void> {
    const { saved } = read(handle);
    if (!saved) return;
    let isChanged = false;
    await write(handle, 'removing', async () => {
      try {
        await api.remove(saved);
        return { type: 'removed' };
      } catch (error) {
        const missed = missedBy(error);
        if (missed === 'gone') return { type: 'removed' };
        if (!missed) throw error;
        isChanged = true;
        return catchUp(handle);
      }
    });
    if (!isChanged) return;
    tell(handle, { type: 'started', work: 'removing' });
    tell(handle, { type: 'failed', message: CHANGED_BEFORE_REMOVAL });
  }

  return {
    read,
    save,
    remove,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open(handle, contactId) {
      const { work } = read(handle);
      if (work === 'saving' || work === 'removing') return () => undefined;
      stopLoading(handle);
      const controller = new AbortController();
      loads.set(keyOf(handle), controller);
      void load(handle, contactId, controller.signal);
      return () => {
        stopLoading(handle);
        if (read(handle).work === 'loading') tell(handle, { type: 'stopped' });
      };
    },
    edit: (handle) => tell(handle, { type: 'edited' }),
    type: (handle, text) => tell(handle, { type: 'typed', text }),
    discard: (handle) => tell(handle, { type: 'discarded' }),
    restore: (handle, draft) => tell(handle, { type: 'restored', draft }),
    async keepMine(handle, author) {
      tell(handle, { type: 'keptMine' });
      await save(handle, author);
    },
    takeTheirs: (handle) => tell(handle, { type: 'tookTheirs' }),
  };
}

const CHANGED_BEFORE_REMOVAL =
  'Somebody else changed this note meanwhile, so it was not deleted. Read it again first.';

/** As the server knows a contact. */
function keyOf(handle: string): string {
  return handle.trim().toLowerCase();
}
