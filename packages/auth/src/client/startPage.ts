import { ApiError } from './ApiError.ts';
import { createSession } from './createSession.ts';
import type { PageSession, PageSessionOptions } from './createSession.ts';

/**
 * Opens the page's session and only then starts the page: whoever frames it hears of nothing before. Where there is no
 * session a sentence in `root` says so, and how to go on.
 * @param start loads and shows the page; put the bridge to Front and everything that needs it behind its `import()`
 */
export function startPage(
  root: HTMLElement,
  start: (session: PageSession) => Promise<void>,
  options: PageSessionOptions = {},
): PageSession {
  const session = createSession(options);
  const attempt = async (opening: Promise<void>): Promise<void> => {
    try {
      await opening;
      await start(session);
    } catch (error) {
      root.replaceChildren(
        ...failure(root.ownerDocument, error, () => {
          root.replaceChildren();
          void attempt(session.state === 'open' ? Promise.resolve() : session.renew());
        }),
      );
    }
  };
  void attempt(session.ready);
  return session;
}

function failure(page: Document, error: unknown, retry: () => void): Element[] {
  const sentence = page.createElement('p');
  sentence.setAttribute('role', 'alert');
  const isKnown = ApiError.is(error);
  sentence.textContent = isKnown ? error.message : 'The page could not be loaded. Check the connection.';
  // Without a session trying again helps nothing: only Front can open the page anew.
  if (isKnown && error.status === 401) return [sentence];

  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', retry, { once: true });
  return [sentence, button];
}
