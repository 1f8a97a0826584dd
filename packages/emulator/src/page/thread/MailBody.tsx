import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { WorldAttachment } from '../../world/schema.ts';
import { textOf } from '../../world/text.ts';
import { MailFrame } from './MailFrame.tsx';
import { safeMail, type SafeMail } from './mailHtml.ts';
import { withoutColours } from './withoutColours.ts';
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
      <ColouredMail title={title} mail={mail} />
    </>
  );
}

/** A mail whose own colours hide its words is shown without them, until somebody wants to see it as it is. */
function ColouredMail({ title, mail }: { title: string; mail: SafeMail }) {
  const [looks, setLooks] = useState<'own' | 'plain' | 'wanted'>('own');
  const plain = useMemo(() => (looks === 'plain' ? withoutColours(mail) : undefined), [looks, mail]);
  return (
    <>
      {looks !== 'own' && (
        <p className="mail-notice">
          <span>This mail’s own colours hide its words{plain && ', so they are left out'}.</span>
          <Button className="mail-looks" onPress={() => setLooks(plain ? 'wanted' : 'plain')}>
            {plain ? 'Show its colours' : 'Leave them out'}
          </Button>
        </p>
      )}
      <MailFrame
        title={title}
        mail={plain ?? mail}
        onUnreadable={() => looks === 'own' && mail.hasOwnColours && setLooks('plain')}
      />
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
