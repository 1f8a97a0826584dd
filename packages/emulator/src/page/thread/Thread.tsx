import { useEffect, useMemo, useRef } from 'react';
import { contactOfHandle, recipientOf } from '../../world/find.ts';
import type { WorldComment, WorldConversation, WorldMessage } from '../../world/schema.ts';
import { useWorld } from '../state/hooks.ts';
import { CommentCard } from './CommentCard.tsx';
import { ContactNotes } from './ContactNotes.tsx';
import { LinkList } from './LinkList.tsx';
import { MessageCard } from './MessageCard.tsx';
import { ReplyBar } from './ReplyBar.tsx';
import { ThreadHeader } from './ThreadHeader.tsx';
import { Toolbar } from './Toolbar.tsx';

/** Older messages than these begin folded. */
const UNFOLDED = 3;

interface ThreadProps {
  conversation: WorldConversation;
  hasDraft: boolean;
}

export function Thread({ conversation, hasDraft }: ThreadProps) {
  const world = useWorld();
  const entries = useMemo(() => timelineOf(conversation), [conversation]);
  const recipient = recipientOf(conversation);
  const contact = recipient && contactOfHandle(world, recipient.handle);
  const unfolded = new Set(conversation.messages.slice(-UNFOLDED));
  return (
    <>
      <Toolbar conversations={[conversation]} />
      <div className="thread-scroll" role="region" aria-label="Conversation" tabIndex={0}>
        <ThreadHeader conversation={conversation} />
        {conversation.links.length > 0 && <LinkList links={conversation.links} />}
        {contact && contact.notes.length > 0 && <ContactNotes contact={contact} />}
        <ol className="timeline">
          {entries.map((entry) => (
            <li key={entry.id}>
              {'authorId' in entry ? (
                <CommentCard comment={entry} />
              ) : (
                <MessageCard message={entry} isUnfolded={unfolded.has(entry)} />
              )}
            </li>
          ))}
        </ol>
        {!hasDraft && <ReplyBar conversation={conversation} />}
        <Newest messages={conversation.messages} />
      </div>
    </>
  );
}

/** Keeps the newest message in sight when one arrives, and when a conversation is opened. */
function Newest({ messages }: { messages: readonly WorldMessage[] }) {
  const mark = useRef<HTMLSpanElement>(null);
  const count = messages.length;
  useEffect(() => {
    const last = mark.current?.parentElement?.querySelector('.timeline > li:last-child');
    if (count > 1) last?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return <span ref={mark} />;
}

function timelineOf({ messages, comments }: WorldConversation): (WorldMessage | WorldComment)[] {
  return [...messages, ...comments].toSorted((a, b) => momentOf(a) - momentOf(b));
}

function momentOf(entry: WorldMessage | WorldComment): number {
  return Date.parse('authorId' in entry ? entry.createdAt : entry.date);
}
