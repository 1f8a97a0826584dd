import { useHost } from '@frontyard/ui-kit/host-provider';
import { Link } from '@frontyard/ui-kit/link';
import { Pill } from '@frontyard/ui-kit/pill';
import { Stack } from '@frontyard/ui-kit/stack';
import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import type { Article } from '../../../shared/answers.ts';

interface ArticleBodyProps {
  article: Article;
  /** The article's, cleaned. */
  html: string;
}

export function ArticleBody({ article, html }: ArticleBodyProps): JSX.Element {
  const text = useRef<HTMLElement>(null);
  const { openUrl } = useHost();

  // Front's frame opens no tabs, so links in the article go through Front.
  useEffect(() => {
    const element = text.current;
    if (!element || !openUrl) return undefined;
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href) return;
      event.preventDefault();
      Promise.resolve(openUrl(link.href)).catch(() =>
        window.open(link.href, '_blank', 'noopener,noreferrer'),
      );
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [openUrl]);

  return (
    <>
      <p className="kb-Quiet">{article.summary}</p>
      <article ref={text} className="kb-Article" dangerouslySetInnerHTML={{ __html: html }} />
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
