import { CopyButton } from '@frontyard/ui-kit/copy-button';
import { useMemo, useState } from 'react';
import type { JSX } from 'react';
import type { Article } from '../../../shared/answers.ts';
import { copiedText } from '../../insert/content.ts';
import { useInsert } from '../../insert/useInsert.ts';
import { useApi } from '../../useApi.ts';
import { useRequest } from '../../useRequest.ts';
import { Failure } from '../Failure.tsx';
import { ArticleActions } from './ArticleActions.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleFrame } from './ArticleFrame.tsx';
import type { ArticlePlace } from './ArticleFrame.tsx';
import { ArticlePending } from './ArticlePending.tsx';
import { cleanHtml } from './cleanHtml.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { InsertFailure } from './InsertFailure.tsx';

interface ArticleScreenProps extends ArticlePlace {
  id: string;
  onInserted(message: string): void;
}

export function ArticleScreen({ id, onInserted, ...place }: ArticleScreenProps): JSX.Element {
  const api = useApi();
  const { data, error, retry } = useRequest({ scope: id, key: id, ask: (signal) => api.read(id, signal) });
  if (data) return <OpenArticle article={data} onInserted={onInserted} {...place} />;
  if (error === undefined) return <ArticlePending {...place} />;
  return (
    <ArticleFrame {...place}>
      <Failure title="The article could not be opened" error={error} onRetry={retry} />
    </ArticleFrame>
  );
}

interface OpenArticleProps extends Omit<ArticleScreenProps, 'id'> {
  article: Article;
}

function OpenArticle({ article, onInserted, ...place }: OpenArticleProps): JSX.Element {
  const { audience } = place;
  const insert = useInsert(audience);
  const [notCopied, setNotCopied] = useState<string>();
  const html = useMemo(() => cleanHtml(article.html), [article.html]);
  const text = copiedText(article);
  const copy = (
    <CopyButton isIconOnly text={text} label="Copy the article" onCopyError={() => setNotCopied(text)} />
  );
  return (
    <ArticleFrame
      {...place}
      title={article.title}
      trailing={insert.way !== 'copy' && copy}
      actions={
        <ArticleActions
          {...{ article, audience, insert, onInserted }}
          html={html}
          onCopyError={setNotCopied}
        />
      }
    >
      {insert.error !== undefined && <InsertFailure error={insert.error} onDismiss={insert.dismissError} />}
      {notCopied !== undefined && <CopyByHand key={notCopied} text={notCopied} />}
      <ArticleBody article={article} />
    </ArticleFrame>
  );
}
