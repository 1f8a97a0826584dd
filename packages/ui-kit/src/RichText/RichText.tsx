import { type ComponentProps, type JSX, type MouseEvent, useEffect, useRef, useState } from 'react';
import { classNames } from '../classNames.ts';
import { useHost } from '../HostProvider/hostContext.ts';
import { openUrl } from '../Link/openUrl.ts';
import { Skeleton } from '../Skeleton/Skeleton.tsx';
import { plainText } from './plainText.ts';

export interface RichTextProps extends Omit<ComponentProps<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** HTML from anywhere. Scripts, styles, forms and frames are taken out before it is shown. */
  html: string;
  /** Images tell their server who looks at them. Without this their `alt` stands in their place. */
  allowsImages?: boolean | undefined;
  /** Said until the cleaner is loaded. Default: “Loading…”. */
  loadingLabel?: string | undefined;
}

type Shown = { html: string; content: DocumentFragment | string };

/** HTML that others wrote, made safe to show. Links in it open as `Link`s do. Keeps to Trusted Types. */
export function RichText({
  html,
  allowsImages = false,
  loadingLabel,
  onClick,
  className,
  ...rest
}: RichTextProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const host = useHost();
  const shown = useCleaned(html, allowsImages);

  useEffect(() => {
    if (shown) place.current?.replaceChildren(shown.content);
  }, [shown]);

  function follow(event: MouseEvent<HTMLDivElement>) {
    onClick?.(event);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || !link?.href || !host.openUrl) return;
    event.preventDefault();
    void openUrl(link.href, host);
  }

  return (
    // A press on a link inside is what is listened for; the link itself is what takes focus and keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div {...rest} onClick={follow} className={classNames('fy-RichText', className)}>
      {!shown && <Skeleton label={loadingLabel} />}
      <div ref={place} className="fy-RichText-content" />
    </div>
  );
}

/** The cleaned content; the words alone where the cleaner can't be loaded. Nothing until it is known. */
function useCleaned(html: string, allowsImages: boolean): Shown | undefined {
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    let isCurrent = true;
    async function show() {
      const content = await cleaned(html, allowsImages);
      if (isCurrent) setShown({ html, content });
    }
    void show();
    return () => {
      isCurrent = false;
    };
  }, [html, allowsImages]);

  return shown;
}

async function cleaned(html: string, allowsImages: boolean): Promise<Shown['content']> {
  try {
    const { cleanHtml } = await import('./cleanHtml.ts');
    return cleanHtml(html, { allowsImages });
  } catch {
    return plainText(html);
  }
}
