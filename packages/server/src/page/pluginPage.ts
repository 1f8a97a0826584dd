import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frameHeaders, issueSession, readAuthSecret, readTenant } from '@frontyard/auth';
import type { FailureLimit, SecretBook, SessionKeys } from '@frontyard/auth';
import type { Handler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';
import { ServerError } from '../errors.ts';
import { attemptOf, refuseGuessing } from '../slowGuesses.ts';
import { REFUSED_PAGE } from './refusedPage.ts';

export interface PluginPageOptions {
  plugin: string;
  secrets: SecretBook;
  keys: SessionKeys;
  frameAncestors: readonly string[];
  assets: string;
}

/** Shows the plugin to whoever brings an account's secret, with a session in the page; to all others one plain sentence. */
export function pluginPage(
  { plugin, secrets, keys, frameAncestors, assets }: PluginPageOptions,
  limit: FailureLimit,
): Handler<ApiEnv> {
  const headers = frameHeaders({ frameAncestors }); // also on errors: a person in Front should read them

  return async (c) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    const url = new URL(c.req.url);
    const meant = readTenant(url);
    const attempt = attemptOf(c, meant);
    await refuseGuessing(c, limit, attempt);

    const secret = readAuthSecret(url);
    const tenant = secrets.tenantOf(secret, meant);
    if (tenant === undefined) {
      // Who brings none guesses nothing: watchers of uptime, people who copied the address.
      if (secret !== undefined) await limit.fail(attempt);
      return c.html(REFUSED_PAGE, 401);
    }

    const html = await readPage(assets);
    const token = await issueSession(keys, { plugin, tenant });
    return c.html(withSession(html, token));
  };
}

/** Puts the token where `@frontyard/auth/client` looks for it. */
function withSession(html: string, token: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (!head) throw new ServerError('PAGE_WITHOUT_HEAD');
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<meta name="frontyard-session" content="${token}">${html.slice(end)}`;
}

async function readPage(assets: string): Promise<string> {
  try {
    return await readFile(join(assets, 'index.html'), 'utf8');
  } catch (cause) {
    throw new ServerError('PAGE_MISSING', undefined, { cause });
  }
}
