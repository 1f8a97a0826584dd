import { EmptyState } from '@frontyard/ui-kit/empty-state';
import type { JSX } from 'react';
import { useApi } from '../../useApi.ts';
import { useRequest } from '../../useRequest.ts';
import { Failure } from '../Failure.tsx';
import { ArticleList, ArticleListPending } from './ArticleList.tsx';

/** The articles used most. */
export function PopularArticles({ onOpen }: { onOpen(id: string): void }): JSX.Element {
  const api = useApi();
  const { data, error, retry } = useRequest({
    scope: 'popular',
    key: 'popular',
    ask: (signal) => api.search({ text: '', kind: 'typing', limit: 6 }, signal),
  });
  if (error !== undefined)
    return <Failure title="The articles could not be loaded" error={error} onRetry={retry} />;
  if (!data) return <ArticleListPending title="Popular articles" />;
  if (data.articles.length > 0) {
    return <ArticleList title="Popular articles" articles={data.articles} onOpen={onOpen} />;
  }
  return (
    <EmptyState
      title="No articles yet"
      hint="As soon as your team has articles, they can be found here and put into replies."
    />
  );
}
