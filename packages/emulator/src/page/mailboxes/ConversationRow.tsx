import { memo } from 'react';
import { byId, newestDate } from '../../world/find.ts';
import type { World, WorldConversation } from '../../world/schema.ts';
import { shortDate } from '../parts/dates.ts';
import { Icon } from '../parts/Icon.tsx';
import { Person } from '../parts/Person.tsx';
import { blurbOfConversation, senderOf } from './mailboxes.ts';

interface ConversationRowProps {
  world: World;
  conversation: WorldConversation;
}

export const ConversationRow = memo(function ConversationRow({ world, conversation }: ConversationRowProps) {
  const { subject, tagIds, messages, assigneeId } = conversation;
  const assignee = byId(world.teammates, assigneeId);
  const hasDraft = world.drafts.some(({ conversationId }) => conversationId === conversation.id);
  const hasAttachment = messages.some(({ attachments }) => attachments.some(({ inlineCid }) => !inlineCid));
  return (
    <>
      <span className="row-top">
        <span className="row-sender" dir="auto">
          {senderOf(conversation)}
        </span>
        {messages.length > 1 && <span className="row-size">{messages.length}</span>}
        <span className="row-date">{messages.length > 0 && shortDate(newestDate(conversation))}</span>
      </span>
      <span className="row-subject" dir="auto">
        {subject || 'No subject'}
      </span>
      <span className="row-blurb" dir="auto">
        {blurbOfConversation(conversation)}
      </span>
      {(tagIds.length > 0 || assignee || hasDraft || hasAttachment) && (
        <span className="row-marks">
          {hasDraft && (
            <span className="chip" data-tone="draft">
              Draft
            </span>
          )}
          {tagIds.map((id) => (
            <span key={id} className="chip">
              {byId(world.tags, id)?.name ?? id}
            </span>
          ))}
          <span className="row-end">
            {hasAttachment && <Icon name="attachment" />}
            {assignee && <Person name={assignee.name} title={`Assigned to ${assignee.name}`} />}
          </span>
        </span>
      )}
    </>
  );
});
