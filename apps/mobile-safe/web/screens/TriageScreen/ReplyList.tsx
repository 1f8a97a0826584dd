import { useBridge } from '@frontyard/sdk/react';
import { Checkbox, List, ListItem, Spinner, useToast } from '@frontyard/ui-kit';
import { lazy, Suspense, useState, type JSX } from 'react';
import type { Snippet } from '../../../shared/answers.ts';
import { matches } from '../../front/matches.ts';
import { usePhoneHost } from '../../front/usePhoneHost.ts';
import { startReply } from '../../snippets/startReply.ts';
import { keyOf, selectionOf, type Conversation } from '../../triage/selection.ts';
import { useWork } from '../../triage/useWork.ts';
import { FailureBanner } from './FailureBanner.tsx';

const SearchField = lazy(async () => ({
  default: (await import('@frontyard/ui-kit/search-field')).SearchField,
}));

/** More than can be looked through at a glance. */
const MANY = 8;

export interface ReplyListProps {
  /** Exactly one. */
  conversations: readonly Conversation[];
  snippets: readonly Snippet[];
}

/** Begins a reply with the snippet that is pressed. */
export function ReplyList({ conversations, snippets }: ReplyListProps): JSX.Element {
  const bridge = useBridge();
  const host = usePhoneHost();
  const toast = useToast();
  const work = useWork();
  const [toAll, setToAll] = useState(false);
  const [query, setQuery] = useState('');
  const found = snippets.filter(({ title, text }) => matches(query, title, text));
  const isStillOpen = () => keyOf(selectionOf(bridge.context)) === keyOf(conversations);

  const reply = async (snippet: Snippet) => {
    let hasMessage = true;
    const went = await work.run(snippet.id, 'No reply was begun', async () => {
      hasMessage = await startReply(host, snippet, { toAll, isStillOpen });
    });
    if (went && hasMessage)
      toast.show({ tone: 'success', message: 'Reply begun. Read it over and send it in Front.' });
    if (went && !hasMessage)
      toast.show({ tone: 'warning', message: 'This conversation has no message to reply to.' });
  };

  return (
    <>
      <Checkbox isSelected={toAll} onChange={setToAll}>
        Reply to everyone
      </Checkbox>
      {snippets.length > MANY && (
        <Suspense>
          <SearchField
            label="Search snippets"
            placeholder="Search snippets"
            value={query}
            onChange={setQuery}
          />
        </Suspense>
      )}
      <FailureBanner work={work} />
      {found.length === 0 && <p className="quiet">No snippet says that.</p>}
      <List aria-label="Snippets" isDivided>
        {found.map((snippet) => (
          <ListItem
            key={snippet.id}
            title={<bdi>{snippet.title}</bdi>}
            description={<bdi className="clamped">{snippet.text}</bdi>}
            trailing={work.pending === snippet.id && <Spinner label="Beginning the reply…" />}
            isDisabled={work.pending !== undefined && work.pending !== snippet.id}
            onPress={() => void reply(snippet)}
          />
        ))}
      </List>
    </>
  );
}
