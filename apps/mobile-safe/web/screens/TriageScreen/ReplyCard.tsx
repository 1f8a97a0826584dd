import { Card, EditIcon, IconButton, Skeleton } from '@frontyard/ui-kit';
import { useBridge } from '@frontyard/sdk/react';
import { lazy, Suspense, type JSX } from 'react';
import type { Snippets } from '../../snippets/useSnippets.ts';
import type { Conversation } from '../../triage/selection.ts';
import { NoSnippets, SnippetsProblem } from '../SnippetsScreen/SnippetsState.tsx';

// Below the fold of most panels, so it comes after what is shown first.
const ReplyList = lazy(async () => ({ default: (await import('./ReplyList.tsx')).ReplyList }));

export interface ReplyCardProps {
  conversations: readonly Conversation[];
  snippets: Snippets;
  onManage: () => void;
}

/** Answers with a snippet. */
export function ReplyCard({ conversations, snippets, onManage }: ReplyCardProps): JSX.Element {
  return (
    <Card
      title="Quick reply"
      actions={
        <IconButton label="Manage snippets" onPress={onManage}>
          <EditIcon />
        </IconButton>
      }
    >
      <Content conversations={conversations} snippets={snippets} onManage={onManage} />
    </Card>
  );
}

function Content({ conversations, snippets, onManage }: ReplyCardProps): JSX.Element {
  const bridge = useBridge();
  if (conversations.length > 1) return <Hint>Select a single conversation to reply to it.</Hint>;
  if (!bridge.can('createDraft') || !bridge.can('listMessages')) {
    return <Hint>Front does not let plugins begin a reply here.</Hint>;
  }
  if (!snippets.all) return snippets.problem ? <SnippetsProblem snippets={snippets} /> : <Skeleton />;
  if (snippets.all.length === 0) return <NoSnippets onAdd={onManage} />;
  return (
    <Suspense fallback={<Skeleton />}>
      <ReplyList conversations={conversations} snippets={snippets.all} />
    </Suspense>
  );
}

function Hint({ children }: { children: string }): JSX.Element {
  return <p className="quiet">{children}</p>;
}
