import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { addComment } from '../../actions/comments.ts';
import { usePage, usePageState } from '../state/hooks.ts';
import './CommentBox.css';

/** What a teammate says to the others; the customer never sees it. Words not said yet wait in their conversation. */
export function CommentBox({ conversationId }: { conversationId: string }) {
  const { host, state, attempt } = usePage();
  const text = usePageState(({ comments }) => comments[conversationId] ?? '');
  const setText = (next: string) => state.change(({ comments }) => void (comments[conversationId] = next));
  const isEmpty = text.trim() === '';
  const add = () =>
    attempt(() => {
      if (isEmpty) return;
      const comment = { id: host.nextId('com'), body: text.trim() };
      host.change((world) => addComment(world, conversationId, comment, host.clock()));
      setText('');
    });
  const addByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
  };
  return (
    <div className="comment-box">
      <TextField aria-label="Comment for teammates" value={text} onChange={setText} onKeyDown={addByKey}>
        <TextArea rows={1} placeholder="Comment, only your team sees it" />
      </TextField>
      <Button className="button" isDisabled={isEmpty} onPress={add}>
        Comment
      </Button>
    </div>
  );
}
