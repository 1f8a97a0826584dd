/** The words of a draft, as the world keeps them. */
export interface DraftContent {
  body: string;
  type: 'html' | 'text';
}

/** An editor that has a draft open. */
export interface Writer {
  readonly draftId: string;
  /** Puts something in where its cursor is. @returns the whole draft afterwards */
  insert(content: DraftContent): DraftContent;
}

/** Where the teammate is writing: a host without a page has no editor, and so no cursor. */
export interface Writing {
  attach(writer: Writer): () => void;
  /** @returns the whole draft afterwards; nothing where no editor has it open */
  insertAtCursor(draftId: string, content: DraftContent): DraftContent | undefined;
}

export function createWriting(): Writing {
  const writers = new Set<Writer>();
  return {
    attach(writer) {
      writers.add(writer);
      return () => writers.delete(writer);
    },
    insertAtCursor: (draftId, content) =>
      [...writers].findLast((writer) => writer.draftId === draftId)?.insert(content),
  };
}
