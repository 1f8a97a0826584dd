import { Link } from '@frontyard/ui-kit/link';
import { Pill } from '@frontyard/ui-kit/pill';
import { RichText } from '@frontyard/ui-kit/rich-text';
import { Stack } from '@frontyard/ui-kit/stack';
import type { JSX } from 'react';
import type { Article } from '../../../shared/answers.ts';

export function ArticleBody({ article }: { article: Article }): JSX.Element {
  return (
    <>
      <p className="kb-Quiet">{article.summary}</p>
      <RichText role="article" className="kb-Article" html={article.html} allowsImages />
      <Stack direction="row" gap={1}>
        {article.tags.map((tag) => (
          <Pill key={tag}>{tag}</Pill>
        ))}
      </Stack>
      <p className="kb-Quiet">
        Updated {updated(article.updatedAt)}
        {article.url ? ' · ' : ' · For your team only'}
        {article.url && <Link href={article.url}>Public page</Link>}
      </p>
    </>
  );
}

function updated(iso: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(iso));
}
