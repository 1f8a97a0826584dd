import { FileTrigger } from 'react-aria-components/FileTrigger';
import { attachmentOf } from '../../world/files.ts';
import type { WorldDraft } from '../../world/schema.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useHost } from '../state/hooks.ts';
import { useDraftChange } from './useDraftChange.ts';

/** Puts files into the draft; they stay in the world, as all else. */
export function AttachButton({ draft }: { draft: WorldDraft }) {
  const host = useHost();
  const change = useDraftChange(draft.id);
  const attach = async (files: FileList | null) => {
    const chosen = await Promise.all(
      [...(files ?? [])].map((file) => attachmentOf(file, host.nextId('fil'))),
    );
    change((each) => void each.attachments.push(...chosen));
  };
  return (
    <FileTrigger allowsMultiple onSelect={(files) => void attach(files)}>
      <IconButton icon="attachment" label="Attach files" isDisabled={!draft.isEditable} />
    </FileTrigger>
  );
}
