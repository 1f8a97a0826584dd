import { useState } from 'react';
import { safeHref } from '../parts/addresses.ts';
import { useShownTheme } from '../parts/useShownTheme.ts';
import { isReadable } from './isReadable.ts';
import { mailDocument, type SafeMail } from './mailHtml.ts';

/** In pixels; a longer mail scrolls in its frame. */
const TALLEST = 4000;
/** At one width; a mail that is as tall as its frame, and a bit more, would grow for ever. */
const MOST_CHANGES = 3;

interface MailFrameProps {
  title: string;
  mail: SafeMail;
  /** Called when the mail is drawn and its words can't be told from what is behind them. */
  onUnreadable(): void;
}

/** `allow-same-origin` lets the page measure the mail; without `allow-scripts` nothing in it runs. */
export function MailFrame({ title, mail, onUnreadable }: MailFrameProps) {
  const theme = useShownTheme();
  const [height, setHeight] = useState(40);
  return (
    <iframe
      className="mail-frame"
      data-paper={mail.hasOwnColours}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={mailDocument(mail, theme)}
      style={{ height }}
      onLoad={({ currentTarget }) => {
        const content = currentTarget.contentDocument;
        if (!content?.body) return;
        content.addEventListener('click', openLink);
        followHeight(content.body, setHeight);
        if (!isReadable(content.body)) onUnreadable();
      }}
    />
  );
}

function followHeight(body: HTMLElement, onHeight: (height: number) => void): void {
  let changes = 0;
  let width = 0;
  const measure = () => {
    const height = Math.min(body.scrollHeight + scrollbarOf(body), TALLEST);
    if (body.clientWidth !== width) changes = 0;
    width = body.clientWidth;
    if (height === 0 || changes >= MOST_CHANGES) return;
    changes += 1;
    onHeight(height);
  };
  const watcher = new ResizeObserver(measure);
  watcher.observe(body);
}

/** A mail wider than its frame scrolls sideways, and the bar needs its room. */
function scrollbarOf(body: HTMLElement): number {
  return body.scrollWidth > body.ownerDocument.documentElement.clientWidth ? 16 : 0;
}

/** The frame stays where it is; a link opens a tab of its own, and only on a click. */
function openLink(event: MouseEvent): void {
  const anchor = (event.target as Element | null)?.closest('a');
  if (!anchor) return;
  event.preventDefault();
  const href = safeHref(anchor.getAttribute('href') ?? '');
  if (href) window.open(href, '_blank', 'noopener,noreferrer');
}
