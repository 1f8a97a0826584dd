import { useMemo } from 'react';
import type { WorldAttachment } from '../../world/schema.ts';
import { textOf } from '../../world/text.ts';
import { MailFrame } from './MailFrame.tsx';
import { safeMail, type SafeMail } from './mailHtml.ts';
import './MailBody.css';

interface MailBodyProps {
  /** Names the frame for screen readers. */
  title: string;
  body: string;
  bodyType: 'html' | 'text';
  attachments: readonly WorldAttachment[];
}

/** A message as it was meant to look, with nothing in it that acts. */
export function MailBody({ title, body, bodyType, attachments }: MailBodyProps) {
  const mail = useMemo(
    () => (bodyType === 'html' ? prepared(body, attachments) : undefined),
    [body, bodyType, attachments],
  );
  if (!mail)
    return (
      <div className="mail-text" dir="auto">
        {bodyType === 'html' ? textOf(body).trim() : body}
      </div>
    );
  return (
    <>
      {mail.blockedImages > 0 && (
        <p className="mail-notice">
          {mail.blockedImages === 1 ? 'One remote image is' : `${mail.blockedImages} remote images are`} not
          loaded.
        </p>
      )}
      <MailFrame title={title} mail={mail} />
    </>
  );
}

/** Where the sanitiser cannot work, the words are shown instead. */
function prepared(body: string, attachments: readonly WorldAttachment[]): SafeMail | undefined {
  try {
    return safeMail(body, attachments);
  } catch {
    return undefined;
  }
}
