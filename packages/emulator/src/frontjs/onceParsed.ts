import type { Page } from './page.ts';

type Receive = (message: unknown) => void;

/**
 * Keeps what the host says until the page is parsed, in order. A host on the same machine answers before the next script
 * of the page has come, and a listener that is set there would never hear of the conversation that is open.
 */
export function onceParsed(document: Page['document'], receive: Receive): Receive {
  if (document.readyState !== 'loading') return receive;
  let kept: unknown[] | undefined = [];
  document.addEventListener('DOMContentLoaded', () => {
    const due = kept ?? [];
    kept = undefined;
    for (const message of due) receive(message);
  });
  return (message) => {
    if (kept) kept.push(message);
    else receive(message);
  };
}
