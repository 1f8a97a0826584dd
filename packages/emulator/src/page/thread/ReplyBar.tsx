import { Button } from 'react-aria-components/Button';
import { beginDraft } from '../../actions/drafts.ts';
import type { WorldConversation, WorldDraft } from '../../world/schema.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { usePage, useWorld } from '../state/hooks.ts';

type ReplyType = NonNullable<WorldDraft['replyType']>;

/** The ways to answer the newest message, or back to the draft that was closed. */
export function ReplyBar({ conversation }: { conversation: WorldConversation }) {
  const { host, attempt } = usePage();
  const existing = useWorld().drafts.findLast(({ conversationId }) => conversationId === conversation.id);
  const newest = conversation.messages.at(-1);
  const open = (id: string) => host.changeView((view) => void (view.draftId = id));
  const begin = (type: ReplyType, messageId: string) =>
    attempt(() => {
      const id = host.nextId('dra');
      const content = type === 'forward' ? undefined : { body: '', type: 'text' as const };
      host.change((world) => void beginDraft(world, { id, reply: { type, messageId }, content }));
      open(id);
    });
  const button = (icon: IconName, label: string, onPress: () => void) => (
    <Button className="button" onPress={onPress}>
      <Icon name={icon} />
      {label}
    </Button>
  );
  if (!newest) return null;
  return (
    <div className="reply-bar" role="group" aria-label="Answer">
      {existing && button('draft', 'Continue the draft', () => open(existing.id))}
      {button('reply', 'Reply', () => begin('reply', newest.id))}
      {button('replyAll', 'Reply all', () => begin('replyAll', newest.id))}
      {button('forward', 'Forward', () => begin('forward', newest.id))}
    </div>
  );
}
