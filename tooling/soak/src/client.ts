import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface Answer {
  /** 0 when no answer came. */
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  agent?: Agent;
}

const LONGEST_MS = 30_000;
const AGENT = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks once, without repeating anything; what goes wrong on the way is status 0. */
export function ask(
  url: string,
  { method = 'GET', headers = {}, body, agent = AGENT }: Ask = {},
): Promise<Answer> {
  const content = body === undefined ? undefined : JSON.stringify(body);
  const type =
    content === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(content)) };
  return new Promise((resolve) => {
    const failed = (): void => resolve({ status: 0, headers: {}, text: '' });
    const sent = request(
      url.replace('localhost', '127.0.0.1'),
      { method, agent, headers: { ...type, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
        response.on('error', failed);
      },
    );
    sent.on('error', failed);
    sent.setTimeout(LONGEST_MS, () => sent.destroy());
    sent.end(content);
  });
}

/** A session as a page holds it; without one only `status` tells anything. */
export interface SignedIn {
  status: number;
  headers: Record<string, string>;
  session: string;
  handle: string;
}

/** Opens the page with a secret, as Front does, and trades its code for a session, as the page does. */
export async function signIn(url: string, secret: string): Promise<SignedIn> {
  const page = await ask(`${url}/?auth_secret=${encodeURIComponent(secret)}`);
  const code = /frontyard-code" content="([^"]+)"/.exec(page.text)?.[1];
  if (code === undefined) return { status: page.status, headers: {}, session: '', handle: '' };
  const handle = newHandle();
  return opened(await ask(`${url}/api/session`, { method: 'POST', body: { code, handle } }), handle);
}

/** Renews a session as its page does, claiming to be a teammate. */
export async function renew(url: string, { session, handle }: SignedIn, teammate: string): Promise<SignedIn> {
  const next = newHandle();
  const body = { session, handle, next, teammate };
  return opened(await ask(`${url}/api/session/renewal`, { method: 'POST', body }), next);
}

/** What a session's token says of whose it is, unchecked. */
export function claimsOf(token: string): { tenant?: string; sid?: string; teammate?: object } {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as ReturnType<typeof claimsOf>;
}

function opened({ status, text }: Answer, handle: string): SignedIn {
  if (status !== 200) return { status, headers: {}, session: '', handle };
  const { token, session } = JSON.parse(text) as { token: string; session: string };
  return { status, headers: { authorization: `Bearer ${token}` }, session, handle };
}

function newHandle(): string {
  return randomBytes(32).toString('base64url');
}

/** Runs `work` for each number below `count`, so many at a time. */
export async function each(
  count: number,
  atATime: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, atATime) }, one));
}
