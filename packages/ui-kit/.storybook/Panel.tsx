import { type JSX, type ReactNode, useLayoutEffect } from 'react';
import { LocaleProvider } from '../src/LocaleProvider/LocaleProvider.tsx';

export interface PanelProps {
  children: ReactNode;
  width?: string;
  theme?: string;
  contrast?: string;
  direction?: string;
  text?: string;
  /** Whether the story draws the panel's frame itself. */
  isBare: boolean;
}

/** What a story stands in: a panel of the chosen width, theme, direction and size of text. */
export function Panel({
  children,
  width,
  theme,
  contrast,
  direction,
  text,
  isBare,
}: PanelProps): JSX.Element {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.dataset['contrast'] = contrast;
    root.style.fontSize = `${text}%`;
  }, [theme, contrast, text]);

  return (
    <LocaleProvider locale={direction === 'rtl' ? 'ar-EG' : 'en-GB'}>
      <div className="workshop-panel" data-bare={isBare || undefined} style={{ maxInlineSize: `${width}px` }}>
        {children}
      </div>
    </LocaleProvider>
  );
}
