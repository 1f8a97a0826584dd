import type { BrowserContext, Request, Route } from 'playwright-core';
import { recordedAddress } from '../recording/recordedAddress.ts';
import type { Session, SessionEntry } from '../recording/session.ts';

type Answer = Extract<SessionEntry, { type: 'served' | 'lost' }>;
type Recorded = Answer & { readonly askedAt: number };

/** What the plugin asked its server while it was played. */
export interface AskedRequests {
  /** Addresses, as `POST /api/notes`, with how often they were asked. */
  readonly counts: ReadonlyMap<string, number>;
  /** Requests the plugin gave up when it was recorded: nothing answers them. */
  readonly held: { has(request: Request): boolean };
  /** When the next thing is done to the plugin: what was asked after that in the recording is not used up before. */
  until: number;
}

export interface RecordedServer {
  readonly origin: string;
  /** What stands for Front. */
  readonly host: { readonly origin: string; readonly page: string };
}

/**
 * Answers a plugin's requests to its own server and to others from the recording, in the order they were made for each
 * address; what is asked more often than it was recorded is answered as the last time. The page itself, and what was too
 * private to be recorded, comes from its server. Nothing else is reached.
 */
export async function serveRecorded(
  context: BrowserContext,
  { entries }: Session,
  { origin, host }: RecordedServer,
): Promise<AskedRequests> {
  const answers = answersByAddress(entries);
  const counts = new Map<string, number>();
  const held = new WeakSet<Request>();
  const asked: AskedRequests = { counts, held, until: Number.POSITIVE_INFINITY };
  const answerApi = (route: Route, method: string, path: string) => {
    const address = `${method} ${path}`;
    counts.set(address, (counts.get(address) ?? 0) + 1);
    const queue = answers.get(address);
    if (!queue) return route.fulfill({ status: 501, json: NOT_RECORDED, headers: READABLE });
    const [next] = queue;
    const isUsedUp = queue.length > 1 && next !== undefined && next.askedAt < asked.until;
    const served = isUsedUp ? queue.shift() : next;
    if (!served) return path.startsWith('/') ? route.continue() : route.abort();
    if (served.type === 'lost') {
      if (served.why === 'failed') return route.abort();
      held.add(route.request());
      return undefined;
    }
    const { status, contentType, body } = served;
    return route.fulfill({
      status,
      contentType,
      headers: path.startsWith('/') ? {} : READABLE,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  };

  await context.route('**/*', (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin === host.origin) {
      return url.pathname === '/'
        ? route.fulfill({ contentType: 'text/html', body: host.page })
        : route.fulfill({ status: 404 });
    }
    if (['fetch', 'xhr'].includes(request.resourceType()))
      return answerApi(route, request.method(), recordedAddress(url, origin));
    return url.origin === origin ? route.continue() : route.abort();
  });
  return asked;
}

/** Lets a page read what another origin answers. */
const READABLE = { 'access-control-allow-origin': '*' };

const NOT_RECORDED = { error: { code: 'NOT_RECORDED', message: 'The recording has no such request.' } };

function answersByAddress(entries: readonly SessionEntry[]): Map<string, Recorded[]> {
  const served = new Map(
    entries.flatMap((entry) =>
      entry.type === 'served' || entry.type === 'lost' ? [[entry.request, entry] as const] : [],
    ),
  );
  const answers = new Map<string, Recorded[]>();
  for (const entry of entries) {
    if (entry.type !== 'asked') continue;
    const answer = served.get(entry.request);
    const address = `${entry.method} ${entry.path}`;
    answers.set(address, [
      ...(answers.get(address) ?? []),
      ...(answer ? [{ ...answer, askedAt: entry.at }] : []),
    ]);
  }
  return answers;
}
