import { Checkbox, Spinner } from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';
import { matches } from '../../front/matches.ts';
import { useList } from '../../front/useList.ts';
import type { Conversation } from '../../triage/selection.ts';
import { isPending } from '../../triage/tagging.ts';
import { tagPath, type Tag, type TagActions } from '../../triage/useTagging.ts';
import { PickerLayout } from './PickerLayout.tsx';

export interface TagsViewProps {
  conversations: readonly Conversation[];
  tags: TagActions;
  onClose: () => void;
}

/** Puts tags on the conversations and takes them off, several at once. */
export function TagsView({ conversations, tags, onClose }: TagsViewProps): JSX.Element {
  const list = useList('listTags');
  const [query, setQuery] = useState('');
  // As it was when the list was opened: a tag must not jump away under the finger.
  const [worn] = useState(() => new Set(conversations.flatMap((each) => each.tags.map(({ id }) => id))));
  const found = list.items
    .filter((tag) => matches(query, tagPath(tag)))
    .toSorted(
      (one, other) =>
        Number(worn.has(other.id)) - Number(worn.has(one.id)) || tagPath(one).localeCompare(tagPath(other)),
    );

  return (
    <PickerLayout
      title="Tags"
      subtitle={conversations.length > 1 ? `${conversations.length} conversations` : undefined}
      things="tags"
      list={list}
      query={query}
      onQuery={setQuery}
      found={found.length}
      onClose={onClose}
    >
      <div role="group" aria-label="Tags">
        {found.map((tag) => (
          <TagBox key={tag.id} tag={tag} tags={tags} />
        ))}
      </div>
    </PickerLayout>
  );
}

function TagBox({ tag, tags }: { tag: Tag; tags: TagActions }): JSX.Element {
  const coverage = tags.coverage(tag.id);
  return (
    <div className="tag-box">
      <Checkbox
        isSelected={coverage === 'all'}
        isIndeterminate={coverage === 'some'}
        errorMessage={tags.tagging.failures.get(tag.id)}
        onChange={() => void tags.toggle(tag)}
      >
        <bdi>{tagPath(tag)}</bdi>
      </Checkbox>
      {isPending(tags.tagging, tag.id) && <Spinner label={`Changing ${tagPath(tag)}…`} />}
    </div>
  );
}
