import { useFrontContext } from '@frontyard/sdk/react';
import { lazy, Suspense, useMemo, useState, type JSX } from 'react';
import type { SnippetsApi } from '../snippets/snippetsApi.ts';
import { useSnippets } from '../snippets/useSnippets.ts';
import { keyOf, selectionOf } from '../triage/selection.ts';
import { LoadingScreen } from './LoadingScreen.tsx';
import { NoConversationScreen } from './NoConversationScreen.tsx';
import { TriageScreen } from './TriageScreen/TriageScreen.tsx';

const SnippetsScreen = lazy(async () => ({
  default: (await import('./SnippetsScreen/SnippetsScreen.tsx')).SnippetsScreen,
}));

/** What fits what is selected in Front. The snippets stay open, with what is being written, whatever is selected. */
export function ContextScreen({ api }: { api: SnippetsApi }): JSX.Element {
  const context = useFrontContext();
  const snippets = useSnippets(api);
  const [isManaging, setIsManaging] = useState(false);
  const conversations = useMemo(() => selectionOf(context), [context]);

  if (isManaging) {
    return (
      <Suspense fallback={<LoadingScreen />}>
        <SnippetsScreen snippets={snippets} onClose={() => setIsManaging(false)} />
      </Suspense>
    );
  }
  if (!context) return <LoadingScreen />;
  const manage = () => setIsManaging(true);
  if (conversations.length === 0) return <NoConversationScreen onManageSnippets={manage} />;
  return (
    <TriageScreen
      key={keyOf(conversations)}
      conversations={conversations}
      me={context.teammate}
      snippets={snippets}
      onManageSnippets={manage}
    />
  );
}
