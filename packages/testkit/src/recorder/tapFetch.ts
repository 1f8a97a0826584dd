import { recordedAddress } from '../recording/recordedAddress.ts';
import { recordedAnswer } from './recordedAnswer.ts';
import type { Tape } from './tape.ts';

interface FetchingPage {
  readonly location: { readonly origin: string; readonly href: string };
  fetch: typeof fetch;
}

/**
 * Writes down what the plugin's own server and others answer to it; neither headers nor what was sent, where tokens would be. The
 * plugin's request and answer are left as they are: nothing of them is read before the plugin can, and an answer that
 * streams is written down once it has ended.
 */
export function tapFetch(page: FetchingPage, tape: Tape): void {
  const original = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const { address, method } = requestOf(input, init);
    const url = new URL(address, page.location.href);
    // What a page has in itself (`data:`, `blob:`) no server is asked for.
    if (!url.protocol.startsWith('http')) return original(input, init);
    const request = tape.nextRequest();
    tape.add({ type: 'asked', request, method, path: recordedAddress(url, page.location.origin) });
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
  try {
    // An answer that the page may not read (`no-cors`) has no status.
    const answer = recordedAnswer(status || 200, headers.get('content-type'), await response.text());
    if (answer) tape.add({ type: 'served', request, ...answer });
  } catch (error) {
    tape.add({ type: 'lost', request, why: whyOf(error) });
  }
}

function whyOf(error: unknown): 'aborted' | 'failed' {
  return error instanceof Error && error.name === 'AbortError' ? 'aborted' : 'failed';
}
