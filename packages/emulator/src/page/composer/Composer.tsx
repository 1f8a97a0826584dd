import type { KeyboardEvent } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { WorldDraft } from '../../world/schema.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePage } from '../state/hooks.ts';
import { AttachmentList } from '../thread/AttachmentList.tsx';
import { ChannelSelect } from './ChannelSelect.tsx';
import { ComposerBar } from './ComposerBar.tsx';
import { DraftBody } from './DraftBody.tsx';
import { LockNote } from './LockNote.tsx';
import { RecipientFields } from './RecipientFields.tsx';
import { sendMessage } from './sendMessage.ts';
import { useDraftChange } from './useDraftChange.ts';
import './Composer.css';

const TITLES = { reply: 'Reply', replyAll: 'Reply to all', forward: 'Forward' } as const;

/** The message being written. Plugins change the same draft, so every field follows the world. */
export function Composer({ draft }: { draft: WorldDraft }) {
  const page = usePage();
  const change = useDraftChange(draft.id);
  const title = draft.replyType ? TITLES[draft.replyType] : 'New message';
  const isLocked = !draft.isEditable;
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    // What a field holds counts only once it is left.
    (document.activeElement as HTMLElement | null)?.blur();
    sendMessage(page, draft.id);
  };
  return (
    <section className="composer" aria-label={title} onKeyDownCapture={sendByKey}>
      <h2 className="composer-title">
        {title}
        {isLocked && <Icon name="lock" />}
      </h2>
      {isLocked && <LockNote draft={draft} />}
      <div className="composer-scroll">
        <div className="composer-fields">
          <ChannelSelect draft={draft} />
          <RecipientFields key={draft.id} draft={draft} />
          <TextField
            className="field"
            value={draft.subject ?? ''}
            isReadOnly={isLocked}
            onChange={(subject) => change((each) => void (each.subject = subject))}
          >
            <Label>Subject</Label>
            <Input />
          </TextField>
        </div>
        <DraftBody draft={draft} />
        <AttachmentList
          attachments={draft.attachments.filter(({ inlineCid }) => !inlineCid)}
          {...(isLocked
            ? {}
            : {
                onRemove: (id: string) =>
                  change((each) => {
                    each.attachments = each.attachments.filter((file) => file.id !== id);
                  }),
              })}
        />
      </div>
      <ComposerBar draft={draft} />
    </section>
  );
}
