import { byId } from '../../world/find.ts';
import type { WorldComment } from '../../world/schema.ts';
import { fullDate } from '../parts/dates.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWorld } from '../state/hooks.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { Markdown } from './Markdown.tsx';
import './CommentCard.css';

/** What teammates say among themselves. */
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
      <Markdown text={body} />
      <AttachmentList attachments={attachments} />
    </article>
  );
}
