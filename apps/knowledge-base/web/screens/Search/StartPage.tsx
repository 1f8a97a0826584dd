import { InlineBanner } from '@frontyard/ui-kit/inline-banner';
import type { JSX } from 'react';
import type { Audience } from '../../audience.ts';
import { PopularArticles } from './PopularArticles.tsx';
import { Suggestions } from './Suggestions.tsx';

interface StartPageProps {
  audience: Audience;
  onOpen(id: string): void;
  onOpenSuggestion(id: string): void;
}

/** What is shown before anything is searched for. */
export function StartPage({ audience, onOpen, onOpenSuggestion }: StartPageProps): JSX.Element {
  return (
    <>
      {audience.conversation ? (
        <Suggestions audience={audience} onOpen={onOpenSuggestion} />
      ) : (
        <InlineBanner tone="info">{hintFor(audience)}</InlineBanner>
      )}
      <PopularArticles onOpen={onOpen} />
    </>
  );
}

function hintFor({ draft, count }: Audience): string {
  if (draft) return 'Search for an article to insert it into your message.';
  if (count > 1)
    return 'Select a single conversation to get suggestions for it, and to reply with an article.';
  return 'Select a conversation to get suggestions for it, and to reply with an article.';
}
