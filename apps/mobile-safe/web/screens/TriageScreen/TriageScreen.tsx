import type { FrontContext } from '@frontyard/sdk/core';
import { CopyButton, PanelLayout } from '@frontyard/ui-kit';
import { lazy, Suspense, useState, type JSX } from 'react';
import type { Snippets } from '../../snippets/useSnippets.ts';
import type { Conversation } from '../../triage/selection.ts';
import { useTagging } from '../../triage/useTagging.ts';
import { LoadingScreen } from '../LoadingScreen.tsx';
import { AssignCard } from './AssignCard.tsx';
import { headerOf } from './headerOf.tsx';
import { ReplyCard } from './ReplyCard.tsx';
import { StateCard } from './StateCard.tsx';
import { StatusCard } from './StatusCard.tsx';

const AssignView = lazy(async () => ({ default: (await import('./AssignView.tsx')).AssignView }));
const TagsView = lazy(async () => ({ default: (await import('./TagsView.tsx')).TagsView }));

type View = 'assign' | 'tags';

export interface TriageScreenProps {
  /** One or more. A new selection is a new screen: nothing begun here may end up at other conversations. */
  conversations: readonly Conversation[];
  me: FrontContext['teammate'];
  snippets: Snippets;
  onManageSnippets: () => void;
}

/** What the selected conversations are, and what can be done with them. */
export function TriageScreen({
  conversations,
  me,
  snippets,
  onManageSnippets,
}: TriageScreenProps): JSX.Element {
  const [view, setView] = useState<View>();
  const [closed, setClosed] = useState<View>();
  const tags = useTagging(conversations);
  const close = () => {
    setClosed(view);
    setView(undefined);
  };

  const handle = conversations.length === 1 ? conversations[0]?.recipient?.handle : undefined;

  if (view) {
    return (
      <Suspense fallback={<LoadingScreen />}>
        {view === 'assign' ? (
          <AssignView conversations={conversations} me={me} onClose={close} />
        ) : (
          <TagsView conversations={conversations} tags={tags} onClose={close} />
        )}
      </Suspense>
    );
  }
  return (
    <PanelLayout
      {...headerOf(conversations)}
      trailing={
        handle !== undefined && (
          <CopyButton text={handle} label={`Copy ${handle.slice(0, 60)}`} isIconOnly variant="quiet" />
        )
      }
    >
      <StateCard
        conversations={conversations}
        tags={tags}
        onTags={() => setView('tags')}
        takesFocus={closed === 'tags'}
      />
      <AssignCard
        conversations={conversations}
        me={me}
        onAssign={() => setView('assign')}
        takesFocus={closed === 'assign'}
      />
      <StatusCard conversations={conversations} />
      <ReplyCard conversations={conversations} snippets={snippets} onManage={onManageSnippets} />
    </PanelLayout>
  );
}
