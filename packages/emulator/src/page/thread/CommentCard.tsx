import { byId } from '../../world/find.ts';
import type { WorldComment } from '../../world/schema.ts';
import { fullDate } from '../parts/dates.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWorld } from '../state/hooks.ts';
import { AttachmentList } from './AttachmentList.tsx';

/** What teammates say among themselves; its Markdown is shown as it was typed. */
export function CommentCard({ comment }: { comment: WorldComment }) {
  const world = useWorld();
  const { authorId, body, createdAt, lastEditedAt, attachments } = comment;
  return (
    <article className="comment">
      <p className="comment-about">
        <Icon name="comment" />
        <strong>{byId(world.teammates, authorId)?.name ?? authorId}</strong> commented
        <time dateTime={createdAt}>
          {fullDate(createdAt)}
          {lastEditedAt && ', edited'}
        </time>
      </p>
      <div className="mail-text" dir="auto">
        {body}
      </div>
      <AttachmentList attachments={attachments} />
    </article>
  );
}
