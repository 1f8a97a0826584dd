import { Card } from '@frontyard/ui-kit/card';
import { List } from '@frontyard/ui-kit/list';
import { ListItem } from '@frontyard/ui-kit/list-item';
import { Skeleton } from '@frontyard/ui-kit/skeleton';
import type { JSX } from 'react';
import type { FoundArticle } from '../../../shared/answers.ts';
import { Marked } from './Marked.tsx';

interface ArticleListProps {
  title: string;
  articles: readonly FoundArticle[];
  onOpen(id: string): void;
}

export function ArticleList({ title, articles, onOpen }: ArticleListProps): JSX.Element {
  return (
    <Card title={title} className="kb-ArticleList">
      <List isDivided aria-label={title}>
        {articles.map(({ id, title: name, excerpt }) => (
          <ListItem
            key={id}
            data-article={id}
            title={<Marked segments={name} />}
            description={<Marked segments={excerpt} />}
            onPress={() => onOpen(id)}
          />
        ))}
      </List>
    </Card>
  );
}

/** Holds the place of a list that is on its way. */
export function ArticleListPending({ title }: { title?: string }): JSX.Element {
  return (
    <Card {...(title && { title })}>
      <Skeleton lines={5} label={title ? `${title}: loading…` : 'Searching…'} />
    </Card>
  );
}
