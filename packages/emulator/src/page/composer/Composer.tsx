import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { WorldDraft } from '../../world/schema.ts';
import { AttachmentList } from '../thread/AttachmentList.tsx';
import { ChannelSelect } from './ChannelSelect.tsx';
import { ComposerBar } from './ComposerBar.tsx';
import { DraftBody } from './DraftBody.tsx';
import { RecipientField } from './RecipientField.tsx';
import { useDraftChange } from './useDraftChange.ts';
import './Composer.css';

const TITLES = { reply: 'Reply', replyAll: 'Reply to all', forward: 'Forward' } as const;

/** The message being written. Plugins change the same draft, so every field follows the world. */
export function Composer({ draft }: { draft: WorldDraft }) {
  const change = useDraftChange(draft.id);
  const title = draft.replyType ? TITLES[draft.replyType] : 'New message';
  const recipients = (field: 'to' | 'cc' | 'bcc', label: string) => (
    <RecipientField
      key={`${draft.id} ${field}`}
      label={label}
      handles={draft[field]}
      onChange={(handles) => change((each) => void (each[field] = handles))}
    />
  );
  return (
    <section className="composer" aria-label={title}>
      <h2 className="composer-title">{title}</h2>
      <div className="composer-scroll">
        <div className="composer-fields">
          <ChannelSelect draft={draft} />
          {recipients('to', 'To')}
          <div className="field-pair">
            {recipients('cc', 'Cc')}
            {recipients('bcc', 'Bcc')}
          </div>
          <TextField
            className="field"
            value={draft.subject ?? ''}
            onChange={(subject) => change((each) => void (each.subject = subject))}
          >
            <Label>Subject</Label>
            <Input />
          </TextField>
        </div>
        <DraftBody draft={draft} />
        <AttachmentList attachments={draft.attachments.filter(({ inlineCid }) => !inlineCid)} />
      </div>
      <ComposerBar draft={draft} />
    </section>
  );
}
