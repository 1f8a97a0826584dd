import { type ComponentProps, type JSX, type ReactNode, useId } from 'react';
import { classNames } from '../classNames.ts';
import { Heading } from '../heading/Heading.tsx';

export interface PanelLayoutProps extends Omit<ComponentProps<'div'>, 'title'> {
  title: ReactNode;
  subtitle?: ReactNode;
  /** Before the title: a back button, an avatar or icon. */
  leading?: ReactNode;
  /** After the title: icon buttons. */
  trailing?: ReactNode;
  /** Stay in sight below the body. */
  actions?: ReactNode;
}

/** The frame of a whole panel: a header, a body that scrolls, and actions that stay. */
export function PanelLayout({
  title,
  subtitle,
  leading,
  trailing,
  actions,
  className,
  children,
  ...rest
}: PanelLayoutProps): JSX.Element {
  const titleId = useId();
  return (
    <div {...rest} className={classNames('fy-PanelLayout', className)}>
      <header className="fy-PanelLayout-header">
        {leading && <div className="fy-PanelLayout-leading">{leading}</div>}
        <div className="fy-PanelLayout-texts">
          <Heading level={1} id={titleId} className="fy-PanelLayout-title">
            {title}
          </Heading>
          {subtitle && <p className="fy-PanelLayout-subtitle">{subtitle}</p>}
        </div>
        {trailing && <div className="fy-PanelLayout-trailing">{trailing}</div>}
      </header>
      {/* Focusable, so that a body without controls can be scrolled by keyboard in every browser. */}
      <main className="fy-PanelLayout-body" aria-labelledby={titleId} tabIndex={0}>
        {children}
      </main>
      {actions && <footer className="fy-PanelLayout-actions">{actions}</footer>}
    </div>
  );
}
