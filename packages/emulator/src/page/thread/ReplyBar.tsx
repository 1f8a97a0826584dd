import { Button } from 'react-aria-components/Button';
import type { WorldConversation } from '../../world/schema.ts';
import { beginAnswer } from '../composer/beginAnswer.ts';
import { openDraft } from '../composer/openDraft.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { usePage, useWorld } from '../state/hooks.ts';
import './ReplyBar.css';

/** The ways to answer the newest message, or back to the draft that was closed. */
export function ReplyBar({ conversation }: { conversation: WorldConversation }) {
  const page = usePage();
  const existing = useWorld().drafts.findLast(({ conversationId }) => conversationId === conversation.id);
  const newest = conversation.messages.at(-1);
  const button = (icon: IconName, label: string, onPress: () => void) => (
    <Button className="button" onPress={onPress}>
      <Icon name={icon} />
      {label}
    </Button>
  );
  if (!newest) return null;
  return (
    <div className="reply-bar" role="group" aria-label="Answer">
      {existing && button('draft', 'Continue the draft', () => openDraft(page, existing.id))}
      {button('reply', 'Reply', () => beginAnswer(page, 'reply', newest.id))}
      {button('replyAll', 'Reply all', () => beginAnswer(page, 'replyAll', newest.id))}
      {button('forward', 'Forward', () => beginAnswer(page, 'forward', newest.id))}
    </div>
  );
}
