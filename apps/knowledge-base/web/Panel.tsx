import { useFrontContext } from '@frontyard/sdk/react';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { JSX } from 'react';
import { audienceOf } from './audience.ts';
import { ArticlePending } from './screens/Article/ArticlePending.tsx';
import { Connecting } from './screens/NotInFront/Connecting.tsx';
import { SearchScreen } from './screens/Search/SearchScreen.tsx';
import { useTold } from './useTold.ts';

const ArticleScreen = lazy(async () => {
  const { ArticleScreen: Screen } = await import('./screens/Article/ArticleScreen.tsx');
  return { default: Screen };
});

/** An article that is open, and the conversation it was suggested for, if it was. */
interface Opened {
  id: string;
  suggestedFor?: string | undefined;
}

/** The search, and over it the article that is open. The search stays as it was left. */
export function Panel(): JSX.Element {
  const context = useFrontContext();
  const [opened, setOpened] = useState<Opened>();
  const returnTo = useRef<HTMLElement>(null);

  const open = useCallback((article: Opened) => {
    const { activeElement } = document;
    returnTo.current = activeElement instanceof HTMLElement ? activeElement : null;
    setOpened(article);
  }, []);
  const close = useCallback(() => {
    setOpened(undefined);
    requestAnimationFrame(() => returnTo.current?.focus({ preventScroll: true }));
  }, []);

  const audience = context && audienceOf(context);
  const tell = useTold(audience?.key ?? '');

  if (!audience) return <Connecting />;
  // What was suggested for one conversation isn't shown beside another.
  const isShown = opened && (opened.suggestedFor === undefined || opened.suggestedFor === audience.key);
  const article = { audience, onBack: close };
  return (
    <>
      <SearchScreen audience={audience} isHidden={Boolean(isShown)} onOpen={open} />
      {isShown && (
        <Suspense fallback={<ArticlePending {...article} />}>
          <ArticleScreen key={opened.id} id={opened.id} onInserted={tell} {...article} />
        </Suspense>
      )}
    </>
  );
}
