import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { WorldDraft } from '../../world/schema.ts';
import { MailBody } from '../thread/MailBody.tsx';
import { withText } from './draftBody.ts';
import { useDraftChange } from './useDraftChange.ts';

/** A text draft is edited as it is; an HTML draft is shown, and words can be added to it. */
export function DraftBody({ draft }: { draft: WorldDraft }) {
  const change = useDraftChange(draft.id);
  if (draft.bodyType === 'html') return <HtmlBody key={draft.id} draft={draft} />;
  return (
    <TextField
      className="composer-text"
      value={draft.body}
      onChange={(body) => change((each) => void (each.body = body))}
      aria-label="Message"
    >
      <TextArea rows={6} placeholder="Write your message" />
    </TextField>
  );
}

/** Leaving the field adds its words too, so that a message never goes out without them. */
function HtmlBody({ draft }: { draft: WorldDraft }) {
  const change = useDraftChange(draft.id);
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    change((each) => void (each.body = withText(each.body, text)));
    setText('');
  };
  return (
    <div className="composer-html">
      <MailBody title="Message so far" body={draft.body} bodyType="html" attachments={draft.attachments} />
      <TextField className="composer-text" value={text} onChange={setText} onBlur={add}>
        <Label>Add text</Label>
        <TextArea rows={3} placeholder="Goes in as plain words" />
      </TextField>
      <Button className="button" isDisabled={text.trim() === ''} onPress={add}>
        Add to the message
      </Button>
    </div>
  );
}
