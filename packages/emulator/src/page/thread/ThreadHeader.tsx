import { byId, contactOfHandle, recipientOf, sameHandle } from '../../world/find.ts';
import type { World, WorldConversation, WorldHandle } from '../../world/schema.ts';
import { Person } from '../parts/Person.tsx';
import { useWorld } from '../state/hooks.ts';
import { HandleMenu } from './HandleMenu.tsx';
import './ThreadHeader.css';

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
      <div className="thread-recipient">
        {recipient ? <strong>{recipient.name ?? recipient.handle}</strong> : 'With nobody yet'}
        {handlesOf(world, recipient).map(({ type, handle }) => (
          <HandleMenu key={handle} type={type} handle={handle} />
        ))}
      </div>
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

/** All ways to reach whom a conversation is with, the one in use first. */
function handlesOf(world: World, recipient: WorldHandle | undefined): { type: string; handle: string }[] {
  if (!recipient) return [];
  const known = contactOfHandle(world, recipient.handle)?.handles ?? [];
  const used = known.find(({ handle }) => sameHandle(handle, recipient.handle));
  const guessed = { type: isPhoneNumber(recipient.handle) ? 'phone' : 'email', handle: recipient.handle };
  return [used ?? guessed, ...known.filter((each) => each !== used)];
}

function isPhoneNumber(handle: string): boolean {
  return /^\+?[\d\s()./-]{5,}$/.test(handle);
}
