import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Request } from '@playwright/test';
import type { Evidence } from './findPlaces.ts';

/** Milliseconds that an answer's body may take. */
const PATIENCE = 20_000;

/** Watches all that pages send, get and say, but for the host's own traffic: Front knows the secret it gives. */
export function watchTraffic(context: BrowserContext, host: string): () => Promise<Evidence[]> {
  const said: Evidence[] = [];
  const exchanged: Promise<Evidence[]>[] = [];
  context.on('console', (message) => said.push({ where: 'console', text: message.text() }));
  context.on('weberror', (error) => said.push({ where: 'console', text: String(error.error().stack) }));
  context.on('request', (request) => {
    if (!request.url().startsWith(host)) exchanged.push(exchangeOf(request));
  });
  return async () => [...said, ...(await Promise.all(exchanged)).flat()];
}

async function exchangeOf(request: Request): Promise<Evidence[]> {
  const what = `${request.method()} ${new URL(request.url()).pathname}`;
  const response = await request.response();
  // An answer without a body has none to read, nor has one whose page went away meanwhile: the browser never ends it.
  const body = await Promise.race([response?.text().catch(() => ''), pause(PATIENCE, '', { ref: false })]);
  return [
    { where: `address, ${what}`, text: request.url() },
    ...headers('request', what, await request.headersArray()),
    { where: `request body, ${what}`, text: request.postData() ?? '' },
    ...headers('answer', what, (await response?.headersArray()) ?? []),
    { where: `answer body, ${what}`, text: body ?? '' },
  ];
}

function headers(side: string, what: string, all: readonly { name: string; value: string }[]): Evidence[] {
  return all.map(({ name, value }) => ({
    where: `${side} header ${name.toLowerCase()}, ${what}`,
    text: value,
  }));
}
