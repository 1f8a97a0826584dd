import { Button, Card, DescriptionItem, DescriptionList, InlineBanner, Pill, Stack } from '@frontyard/ui-kit';
import { useBridge } from '@frontyard/sdk/react';
import type { JSX } from 'react';
import { tallied, type Conversation } from '../../triage/selection.ts';
import { statusWord } from '../../triage/statusWords.ts';
import { tagPath, type Tag, type TagActions } from '../../triage/useTagging.ts';

export interface StateCardProps {
  conversations: readonly Conversation[];
  tags: TagActions;
  onTags: () => void;
  /** Right after the tags were changed, so that the keyboard goes on from here. */
  takesFocus: boolean;
}

/** How the conversations are: each fact, or how many have which. */
export function StateCard({ conversations, tags, onTags, takesFocus }: StateCardProps): JSX.Element {
  const bridge = useBridge();
  const { failures } = tags.tagging;
  const single = conversations.length === 1 ? conversations[0] : undefined;
  const inboxes = [...new Set(conversations.flatMap(({ inboxes: all }) => all.map(({ name }) => name)))];
  const worn = wornTags(conversations).filter(({ id }) => tags.coverage(id) !== 'none');

  return (
    <Card title={single ? 'Conversation' : 'Conversations'}>
      <DescriptionList>
        {single && <Fact term="Subject" lines={[single.subject || 'No subject']} />}
        <Fact term="Status" lines={tallied(conversations.map(({ status }) => statusWord(status)))} />
        <Fact
          term="Assignee"
          lines={tallied(conversations.map(({ assignee }) => assignee?.name ?? 'Nobody'))}
        />
        {inboxes.length > 0 && <Fact term="Inbox" lines={inboxes} />}
        <DescriptionItem term="Tags">
          <Stack direction="row" gap={1}>
            {worn.map((tag) => (
              <Pill key={tag.id} tone={tags.coverage(tag.id) === 'all' ? 'info' : 'neutral'}>
                {tagPath(tag)}
                {tags.coverage(tag.id) === 'some' && ' (some)'}
              </Pill>
            ))}
            {worn.length === 0 && 'None'}
          </Stack>
        </DescriptionItem>
      </DescriptionList>
      {failures.size > 0 && (
        <InlineBanner tone="error" title="Not all tags were changed">
          {[...failures.values()][0]}
        </InlineBanner>
      )}
      {bridge.can('tag') && bridge.can('untag') && (
        <Button autoFocus={takesFocus} onPress={onTags}>
          Change tags
        </Button>
      )}
    </Card>
  );
}

function Fact({ term, lines }: { term: string; lines: readonly string[] }): JSX.Element {
  return (
    <DescriptionItem term={term}>
      {lines.map((line) => (
        <bdi key={line} className="clamped-fact">
          {line}
        </bdi>
      ))}
    </DescriptionItem>
  );
}

function wornTags(conversations: readonly Conversation[]): readonly Tag[] {
  const byId = new Map(conversations.flatMap(({ tags }) => tags.map((tag) => [tag.id, tag] as const)));
  return [...byId.values()];
}
