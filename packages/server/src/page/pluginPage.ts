import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  dropBrowserCookie,
  frameHeaders,
  randomText,
  readAuthSecret,
  readTenant,
  setBrowserCookie,
  surplusCookies,
} from '@frontyard/auth';
import type { Begun, FailureLimit, FrameHeaderOptions, SecretBook, Sessions } from '@frontyard/auth';
import { cookiesOf } from '@frontyard/auth/hono';
import type { Context, Handler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';
import { ServerError } from '../errors.ts';
import { attempt } from '../slowGuesses.ts';
import { REFUSED_PAGE } from './refusedPage.ts';
import { shell } from './shell.ts';

export interface PluginPageOptions extends Pick<FrameHeaderOptions, 'connect' | 'trustedTypes'> {
  secrets: SecretBook;
  frameAncestors: readonly string[];
  assets: string;
}

/** Shows the plugin to whoever brings an account's secret, with a one-time code in the page; to all others one plain sentence. */
export function pluginPage(
  { secrets, assets, ...policy }: PluginPageOptions,
  sessions: Sessions,
  limit: FailureLimit,
): Handler<ApiEnv> {
  const bare = frameHeaders(policy); // a mistake in the policy is told at start

  return async (c) => {
    setHeaders(c, bare); // also on errors: a person in Front should read them
    const begun = await begin(c, secrets, sessions, limit);
    if (!begun) return c.html(REFUSED_PAGE, 401);

    const nonce = randomText();
    const html = shell(await readPage(assets), { code: begun.code, nonce });
    setHeaders(c, frameHeaders({ ...policy, nonce }));
    setCookies(c, sessions, begun);
    return c.html(html);
  };
}

function setHeaders(c: Context<ApiEnv>, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
}

async function begin(
  c: Context<ApiEnv>,
  secrets: SecretBook,
  sessions: Sessions,
  limit: FailureLimit,
): Promise<Begun | undefined> {
  const url = new URL(c.req.url);
  const meant = readTenant(url);
  const secret = readAuthSecret(url);
  // Who brings none guesses nothing: watchers of uptime, people who copied the address, a page that reloads itself.
  if (secret === undefined) return sessions.beginAgain(cookiesOf(c, sessions.plugin), meant);
  const opening = await attempt(c, limit, meant, () => secrets.open(secret, meant));
  return opening && sessions.begin(opening);
}

function setCookies(c: Context<ApiEnv>, { plugin, limits }: Sessions, { session, cookie }: Begun): void {
  for (const old of surplusCookies(cookiesOf(c, plugin))) {
    c.header('Set-Cookie', dropBrowserCookie(plugin, old.session), { append: true });
  }
  const own = setBrowserCookie(plugin, { session, value: cookie }, limits.idle);
  c.header('Set-Cookie', own, { append: true });
}

async function readPage(assets: string): Promise<string> {
  try {
    return await readFile(join(assets, 'index.html'), 'utf8');
  } catch (cause) {
    throw new ServerError('PAGE_MISSING', undefined, { cause });
  }
}
