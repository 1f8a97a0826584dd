import { byId, recipientOf } from '../../world/find.ts';
import type { WorldConversation } from '../../world/schema.ts';
import { Person } from '../parts/Person.tsx';
import { useWorld } from '../state/hooks.ts';

const STATUS_NAMES = { open: 'Open', archived: 'Archived', trashed: 'In the trash', spam: 'Spam' } as const;

export function ThreadHeader({ conversation }: { conversation: WorldConversation }) {
  const world = useWorld();
  const { subject, status, tagIds, assigneeId, inboxIds, ticketStatusId } = conversation;
  const recipient = recipientOf(conversation);
  const assignee = byId(world.teammates, assigneeId);
  const ticketStatus = byId(world.ticketStatuses, ticketStatusId);
  return (
    <header className="thread-header">
      <h2 className="thread-subject" dir="auto">
        {subject || 'No subject'}
      </h2>
      <p className="thread-recipient">
        {recipient ? (
          <>
            <strong>{recipient.name ?? recipient.handle}</strong>
            {recipient.name && <span> {recipient.handle}</span>}
          </>
        ) : (
          'With nobody yet'
        )}
      </p>
      <p className="thread-facts">
        <span className="chip" data-tone={status === 'open' ? 'open' : 'closed'}>
          {STATUS_NAMES[status]}
        </span>
        {ticketStatus && <span className="chip">{ticketStatus.name}</span>}
        {inboxIds.map((id) => (
          <span key={id} className="chip">
            {byId(world.inboxes, id)?.name ?? id}
          </span>
        ))}
        {tagIds.map((id) => (
          <span key={id} className="chip" data-tone="tag">
            {byId(world.tags, id)?.name ?? id}
          </span>
        ))}
        <span className="thread-assignee">
          {assignee ? (
            <>
              <Person name={assignee.name} title={`Assigned to ${assignee.name}`} /> {assignee.name}
            </>
          ) : (
            'Unassigned'
          )}
        </span>
      </p>
    </header>
  );
}
