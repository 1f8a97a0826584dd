import { lazy, Suspense } from 'react';
import type { WorldDraft } from '../../world/schema.ts';

/** The editor is the heaviest part of the page, and most of the time nobody writes: it comes when a draft is opened. */
const RichEditor = lazy(async () => ({ default: (await import('./editor/RichEditor.tsx')).RichEditor }));

/** The words of the message. Another draft is another editor, with nothing of the last one to undo. */
export function DraftBody({ draft }: { draft: WorldDraft }) {
  return (
    <Suspense fallback={<div className="editor-coming" />}>
      <RichEditor key={draft.id} draft={draft} />
    </Suspense>
  );
}
