import type { Tape } from './tape.ts';

interface FetchingPage {
  readonly location: { readonly origin: string; readonly href: string };
  fetch: typeof fetch;
}

/**
 * Writes down what the plugin's own server answers; neither headers nor what was sent, where tokens would be. The plugin's
 * request and answer are left as they are: nothing of them is read before the plugin can, and an answer that streams is
 * written down once it has ended.
 */
export function tapFetch(page: FetchingPage, tape: Tape): void {
  const original = page.fetch.bind(page);
  let count = 0;
  page.fetch = async (input, init) => {
    const { address, method } = requestOf(input, init);
    const url = new URL(address, page.location.href);
    if (url.origin !== page.location.origin) return original(input, init);
    count += 1;
    const request = String(count);
    tape.add({ type: 'asked', request, method, path: url.pathname + url.search });
    try {
      const response = await original(input, init);
      void writeDown(tape, request, response.clone());
      return response;
    } catch (error) {
      tape.add({ type: 'lost', request, why: whyOf(error) });
      throw error;
    }
  };
}

function requestOf(input: RequestInfo | URL, init: RequestInit | undefined) {
  const isRequest = typeof input === 'object' && 'url' in input;
  const method = init?.method ?? (isRequest ? input.method : 'GET');
  return { address: isRequest ? input.url : String(input), method: method.toUpperCase() };
}

async function writeDown(tape: Tape, request: string, response: Response): Promise<void> {
  const { status, headers } = response;
  const contentType = headers.get('content-type')?.split(';')[0] ?? '';
  try {
    const body = bodyOf(contentType, await response.text());
    if (!isPrivate(body)) tape.add({ type: 'served', request, status, contentType, body });
  } catch (error) {
    tape.add({ type: 'lost', request, why: whyOf(error) });
  }
}

function whyOf(error: unknown): 'aborted' | 'failed' {
  return error instanceof Error && error.name === 'AbortError' ? 'aborted' : 'failed';
}

/** What lets somebody in is not written down: a replay asks the server itself for it. */
function isPrivate(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return Object.entries(body).some(([key, each]) => /token|secret|password/i.test(key) || isPrivate(each));
}

function bodyOf(contentType: string, text: string): unknown {
  if (!contentType.endsWith('json') || text === '') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
