import { EmptyState } from '@frontyard/ui-kit/empty-state';
import { VisuallyHidden } from '@frontyard/ui-kit/visually-hidden';
import type { JSX } from 'react';
import { Failure } from '../Failure.tsx';
import { ArticleList, ArticleListPending } from './ArticleList.tsx';
import type { Search } from './useSearch.ts';

interface SearchResultsProps {
  text: string;
  search: Search;
  onOpen(id: string): void;
}

export function SearchResults({ text, search, onOpen }: SearchResultsProps): JSX.Element {
  const { data, error, isPending, retry } = search;
  if (error !== undefined) return <Failure title="The search failed" error={error} onRetry={retry} />;
  if (!data) return <ArticleListPending />;

  const { order, articles } = data;
  if (articles.length === 0) return <NothingFound text={text} />;
  const heading = order === 'popular' ? 'Popular articles' : resultCount(articles.length);
  return (
    <div data-old={isPending || undefined} className="kb-Results">
      <VisuallyHidden role="status">{isPending ? '' : heading}</VisuallyHidden>
      <ArticleList title={heading} articles={articles} onOpen={onOpen} />
    </div>
  );
}

function NothingFound({ text }: { text: string }): JSX.Element {
  const words = text.trim();
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return <EmptyState title={`Nothing found for “${shown}”`} hint="Try other words, or fewer of them." />;
}

function resultCount(count: number): string {
  if (count >= 20) return 'The 20 best articles';
  return count === 1 ? '1 article' : `${count} articles`;
}
