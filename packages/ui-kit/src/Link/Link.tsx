import type { ComponentProps, JSX, MouseEvent } from 'react';
import { classNames } from '../classNames.ts';
import { useHost } from '../HostProvider/hostContext.ts';
import { openableUrl } from './openableUrl.ts';
import { openUrl } from './openUrl.ts';

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target' | 'rel'> {
  /** http, https, mailto, tel or sms; anything else stays plain text. `#…` stays in the panel. */
  href: string;
  /** A link on its own line rather than in running text: gets a full touch target. */
  isStandalone?: boolean | undefined;
  /** Called when the host refuses. Without it the browser opens the address. */
  onOpenError?: ((cause: unknown) => void) | undefined;
}

/** Leads out of the panel: through the host when there is one, else into a new tab. */
export function Link({
  href,
  isStandalone = false,
  onOpenError,
  onClick,
  className,
  children,
  ...rest
}: LinkProps): JSX.Element {
  const host = useHost();
  const url = openableUrl(href);
  const isInPanel = href.startsWith('#');
  const opensInTab = !isInPanel && !host.openUrl;

  async function open(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || isInPanel || !url || !host.openUrl) return;
    event.preventDefault();
    try {
      await (onOpenError ? host.openUrl(url) : openUrl(url, host));
    } catch (cause) {
      onOpenError?.(cause);
    }
  }

  return (
    <a
      {...rest}
      href={isInPanel ? href : url}
      {...(opensInTab && { target: '_blank', rel: 'noopener noreferrer' })}
      onClick={(event) => void open(event)}
      data-standalone={isStandalone || undefined}
      className={classNames('fy-Link', className)}
    >
      {children}
    </a>
  );
}
