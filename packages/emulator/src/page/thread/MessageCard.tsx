import type { WorldHandle, WorldMessage } from '../../world/schema.ts';
import { fullDate } from '../parts/dates.ts';
import { Person } from '../parts/Person.tsx';
import { AttachmentList } from './AttachmentList.tsx';
import { MailBody } from './MailBody.tsx';
import { MessageMenu } from './MessageMenu.tsx';
import './MessageCard.css';

interface MessageCardProps {
  message: WorldMessage;
  isUnfolded: boolean;
}

export function MessageCard({ message, isUnfolded }: MessageCardProps) {
  const { status, date, from, to, cc, bcc, body, bodyType, attachments } = message;
  const sender = from.name ?? from.handle;
  return (
    <div className="message-box">
      <details className="message" data-status={status} open={isUnfolded}>
        <summary className="message-head">
          <Person name={sender} />
          <span className="message-people">
            <span className="message-from">
              {sender}
              {from.name && <span className="message-handle">{from.handle}</span>}
            </span>
            <span className="message-to">
              {people('to', to)}
              {people('cc', cc)}
              {people('bcc', bcc)}
            </span>
          </span>
          <time dateTime={date}>{fullDate(date)}</time>
        </summary>
        <div className="message-body">
          <MailBody
            title={`Message from ${sender}`}
            body={body}
            bodyType={bodyType}
            attachments={attachments}
          />
          <AttachmentList
            attachments={attachments.filter(({ inlineCid }) => !inlineCid || bodyType === 'text')}
          />
        </div>
      </details>
      <MessageMenu message={message} />
    </div>
  );
}

function people(role: string, handles: readonly WorldHandle[]) {
  if (handles.length === 0) return null;
  return (
    <span>
      {role} {handles.map(({ name, handle }) => name ?? handle).join(', ')}
    </span>
  );
}
