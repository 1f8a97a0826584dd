import { Skeleton } from '@frontyard/ui-kit/skeleton';
import type { JSX } from 'react';
import { ArticleFrame } from './ArticleFrame.tsx';
import type { ArticlePlace } from './ArticleFrame.tsx';

/** Holds the place of an article that is on its way. */
export function ArticlePending(place: ArticlePlace): JSX.Element {
  return (
    <ArticleFrame {...place}>
      <Skeleton lines={8} label="Opening the article…" />
    </ArticleFrame>
  );
}
