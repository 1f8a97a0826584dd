import { IconButton } from '@frontyard/ui-kit/icon-button';
import { BackIcon } from '@frontyard/ui-kit/icons';
import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import { useEffect, useRef } from 'react';
import type { JSX, ReactNode } from 'react';
import { audienceLine } from '../../audience.ts';
import type { Audience } from '../../audience.ts';

/** What every state of the article's screen needs. */
export interface ArticlePlace {
  audience: Audience;
  onBack(): void;
}

interface ArticleFrameProps extends ArticlePlace {
  title?: string;
  trailing?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Takes the focus, so that the keyboard scrolls the article; Escape leads back. */
export function ArticleFrame({
  audience,
  onBack,
  title = 'Article',
  ...rest
}: ArticleFrameProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A low panel scrolls as a whole, and may have been scrolled by the screen before.
    document.documentElement.scrollTop = 0;
    frame.current?.querySelector('main')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);

  const back = (
    <IconButton label="Back to the search" onPress={onBack}>
      <BackIcon />
    </IconButton>
  );
  return <PanelLayout {...rest} ref={frame} title={title} subtitle={audienceLine(audience)} leading={back} />;
}
