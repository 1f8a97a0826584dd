import { useRef, useState } from 'react';

export interface InlineEditGiven {
  value: string;
  onSave: (value: string) => void | Promise<void>;
  describeFailure: (cause: unknown) => string;
}

interface State {
  phase: 'view' | 'edit' | 'saving' | 'saved';
  /** What stands in the editor. */
  draft: string;
  /** What is shown before the panel's own value has followed: given for as long as that is `from`. */
  shown?: { from: string; to: string };
  /** What a save replaced, for taking it back. */
  before?: string;
  error?: string;
}

export interface InlineEdit extends State {
  /** The value to show. */
  current: string;
  edit(): void;
  type(draft: string): void;
  cancel(): void;
  save(): void;
  undo(): void;
}

/** A value that is shown as soon as it is saved, and taken back when saving fails or is undone. Nothing typed is lost. */
export function useInlineEdit({ value, onSave, describeFailure }: InlineEditGiven): InlineEdit {
  const [state, setState] = useState<State>({ phase: 'view', draft: value });
  const newest = useRef(0);
  const current = state.shown?.from === value ? state.shown.to : value;

  async function store(to: string, isUndo: boolean) {
    newest.current += 1;
    const number = newest.current;
    // Whoever edits again meanwhile goes on doing so: how the earlier save ends never takes what is being typed.
    const settle = (next: State) => {
      if (number !== newest.current) return;
      setState((was) => (was.phase === 'edit' ? { ...next, phase: 'edit', draft: was.draft } : next));
    };
    const shown = { from: value, to };
    setState({ phase: 'saving', draft: to, shown });
    try {
      await onSave(to);
      settle(
        isUndo ? { phase: 'view', draft: to, shown } : { phase: 'saved', draft: to, shown, before: current },
      );
    } catch (cause) {
      settle({ phase: 'edit', draft: to, error: describeFailure(cause) });
    }
  }

  return {
    ...state,
    current,
    edit: () => setState((was) => ({ ...stillShown(was), phase: 'edit', draft: current })),
    type: (draft) => setState((was) => ({ ...was, draft })),
    cancel: () => setState((was) => ({ ...stillShown(was), phase: 'view', draft: current })),
    save: () =>
      state.draft === current ? setState({ ...state, phase: 'view' }) : void store(state.draft, false),
    undo: () => void (state.before !== undefined && store(state.before, true)),
  };
}

function stillShown({ shown }: State): Pick<State, 'shown'> {
  return shown ? { shown } : {};
}
