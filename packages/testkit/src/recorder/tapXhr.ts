import { recordedAddress } from '../recording/recordedAddress.ts';
import { recordedAnswer } from './recordedAnswer.ts';
import type { Tape } from './tape.ts';

interface AskingPage {
  readonly location: { readonly origin: string; readonly href: string };
  readonly XMLHttpRequest: { prototype: XMLHttpRequest };
}

/** Writes down what XMLHttpRequests are answered, as {@link tapFetch} does what `fetch` is; again without headers and bodies sent. */
export function tapXhr(page: AskingPage, tape: Tape): void {
  const { prototype } = page.XMLHttpRequest;
  const { open, send } = prototype;
  const opened = new WeakMap<XMLHttpRequest, { method: string; path: string }>();

  prototype.open = function (
    this: XMLHttpRequest,
    method: string,
    address: string | URL,
    ...rest: unknown[]
  ) {
    const url = new URL(address, page.location.href);
    opened.set(this, { method: method.toUpperCase(), path: recordedAddress(url, page.location.origin) });
    (open as (...args: unknown[]) => void).call(this, method, address, ...rest);
  } as typeof open;

  prototype.send = function (body) {
    const asked = opened.get(this);
    if (asked) {
      const request = tape.nextRequest();
      const lose = (why: 'aborted' | 'failed') => () => tape.add({ type: 'lost', request, why });
      tape.add({ type: 'asked', request, ...asked });
      this.addEventListener('load', () => void writeDown(tape, request, this), { once: true });
      this.addEventListener('abort', lose('aborted'), { once: true });
      this.addEventListener('error', lose('failed'), { once: true });
      this.addEventListener('timeout', lose('aborted'), { once: true });
    }
    send.call(this, body);
  };
}

async function writeDown(tape: Tape, request: string, xhr: XMLHttpRequest): Promise<void> {
  const type = xhr.getResponseHeader('content-type');
  const answer = recordedAnswer(xhr.status, type, await textOf(xhr));
  if (answer) tape.add({ type: 'served', request, ...answer });
}

async function textOf({ responseType, response }: XMLHttpRequest): Promise<string> {
  const given = response as unknown;
  switch (responseType) {
    case 'json':
      return given === null ? '' : JSON.stringify(given);
    case 'arraybuffer':
      return new TextDecoder().decode(given as ArrayBuffer);
    case 'blob':
      return (given as Blob).text();
    case 'document':
      return new XMLSerializer().serializeToString(given as Document);
    default:
      return String(given);
  }
}
