import { Card } from '@frontyard/ui-kit/card';
import type { JSX } from 'react';
import type { Audience } from '../../audience.ts';
import { useSuggestions } from '../../suggest/useSuggestions.ts';
import { Failure } from '../Failure.tsx';
import { ArticleList, ArticleListPending } from './ArticleList.tsx';

const TITLE = 'Suggested for this conversation';

interface SuggestionsProps {
  audience: Audience;
  onOpen(id: string): void;
}

export function Suggestions({ audience, onOpen }: SuggestionsProps): JSX.Element {
  const { data, error, retry } = useSuggestions(audience);
  if (error !== undefined)
    return <Failure title="No suggestions could be made" error={error} onRetry={retry} />;
  if (!data) return <ArticleListPending title={TITLE} />;

  const isFitting = data.order === 'relevance' && data.articles.length > 0;
  if (isFitting) return <ArticleList title={TITLE} articles={data.articles} onOpen={onOpen} />;
  return (
    <Card title={TITLE}>
      <p className="kb-Quiet">No article fits this conversation. Search in your own words above.</p>
    </Card>
  );
}
