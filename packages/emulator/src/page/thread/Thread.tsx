import { useEffect, useMemo, useRef } from 'react';
import { contactOfHandle, recipientOf } from '../../world/find.ts';
import type { WorldComment, WorldConversation, WorldMessage } from '../../world/schema.ts';
import { useWorld } from '../state/hooks.ts';
import { CommentBox } from './CommentBox.tsx';
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
        {conversation.links.length > 0 && (
          <LinkList conversationId={conversation.id} links={conversation.links} />
        )}
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
        <CommentBox conversationId={conversation.id} />
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
    const scrolled = mark.current?.parentElement;
    return scrolled && count > 1 ? followNewest(scrolled) : undefined;
  }, [count]);
  return <span ref={mark} />;
}

/** Mails grow when they are drawn, so this goes on until the teammate scrolls back. Gives what ends it before. */
function followNewest(scrolled: HTMLElement): () => void {
  const timeline = scrolled.querySelector('.timeline');
  let reached = 0;
  const watcher = new ResizeObserver(() => {
    timeline?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    reached = scrolled.scrollTop;
  });
  const stop = () => {
    watcher.disconnect();
    scrolled.removeEventListener('scroll', onScroll);
  };
  // A wheel over a mail is heard in its frame alone; that the thread goes back is seen here, whatever moved it.
  const onScroll = () => {
    if (scrolled.scrollTop < reached - 1) stop();
  };
  if (timeline) watcher.observe(timeline);
  scrolled.addEventListener('scroll', onScroll, { passive: true });
  return stop;
}

function timelineOf({ messages, comments }: WorldConversation): (WorldMessage | WorldComment)[] {
  return [...messages, ...comments].toSorted((a, b) => momentOf(a) - momentOf(b));
}

function momentOf(entry: WorldMessage | WorldComment): number {
  return Date.parse('authorId' in entry ? entry.createdAt : entry.date);
}
