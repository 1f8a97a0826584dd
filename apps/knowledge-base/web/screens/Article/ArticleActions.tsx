import { Button } from '@frontyard/ui-kit/button';
import { CopyButton } from '@frontyard/ui-kit/copy-button';
import { CheckIcon } from '@frontyard/ui-kit/icons';
import type { JSX } from 'react';
import type { Article } from '../../../shared/answers.ts';
import type { Audience } from '../../audience.ts';
import { copiedText, insertedHtml } from '../../insert/content.ts';
import type { Extent } from '../../insert/content.ts';
import type { Insert } from '../../insert/useInsert.ts';
import { useApi } from '../../useApi.ts';
import { insertedWords, labelsFor } from './labels.ts';

interface ArticleActionsProps {
  article: Article;
  audience: Audience;
  insert: Insert;
  /** The article's, cleaned. */
  html: string;
  onInserted(message: string): void;
  onCopyError(text: string): void;
}

/** Says what a press will do here, and does it. */
export function ArticleActions({
  article,
  audience,
  insert,
  html,
  onInserted,
  onCopyError,
}: ArticleActionsProps): JSX.Element {
  const api = useApi();
  const count = () => void api.countUse(article.id).catch(() => undefined); // a count less harms nobody
  const { way, state } = insert;

  if (way === 'copy') {
    const text = copiedText(article);
    return <CopyActions text={text} url={article.url} onCopied={count} onCopyError={onCopyError} />;
  }
  const run = async (extent: Extent) => {
    if (!(await insert.run(insertedHtml(article, html, extent)))) return;
    onInserted(insertedWords(way, audience));
    count();
  };
  const labels = labelsFor(way, audience);
  return (
    <>
      <Button
        variant="primary"
        isPending={state === 'pending'}
        icon={state === 'done' && <CheckIcon />}
        onPress={() => void run('article')}
      >
        {state === 'done' ? labels.done : labels.article}
      </Button>
      {article.url && (
        <Button isDisabled={state !== 'idle'} onPress={() => void run('link')}>
          {labels.link}
        </Button>
      )}
    </>
  );
}

interface CopyActionsProps {
  text: string;
  url: string | null;
  onCopied(): void;
  onCopyError(text: string): void;
}

function CopyActions({ text, url, onCopied, onCopyError }: CopyActionsProps): JSX.Element {
  const shared = { onCopied, size: 'medium' } as const;
  return (
    <>
      <CopyButton
        variant="primary"
        text={text}
        label="Copy"
        onCopyError={() => onCopyError(text)}
        {...shared}
      />
      {url && <CopyButton text={url} label="Copy link" onCopyError={() => onCopyError(url)} {...shared} />}
    </>
  );
}
