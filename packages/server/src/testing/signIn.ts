import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomText } from '@frontyard/auth';
import type { Opening, SecretBook } from '@frontyard/auth';

/** An app as `createPluginApp` makes it. */
export interface TestedApp {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** A book that knows every account there could be: its secret is `secret-of-<account>`. */
export const TEST_SECRETS: SecretBook = {
  open(secret, tenant) {
    const named = /^secret-of-(.+)$/.exec(secret ?? '')?.[1];
    return named === undefined || (tenant ?? named) !== named ? undefined : openingOf(named);
  },
  isOpen: ({ tenant, secret }) => secret === openingOf(tenant).secret,
  usage: () => [],
};

/** A folder with the least a built page can be. */
export function createTestPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontyard-page-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
  return folder;
}

/** Opens the page as Front does, and gives the one-time code in it. The app uses `TEST_SECRETS` and some page. */
export async function openPage(app: TestedApp, tenant: string): Promise<string> {
  const page = await app.request(`/?auth_secret=secret-of-${encodeURIComponent(tenant)}`);
  const code = /frontyard-code" content="([^"]+)"/.exec(await page.text())?.[1];
  if (code === undefined) throw new Error(`The page did not open: ${page.status}.`);
  return code;
}

/** Opens the page, trades its code as the page itself would, and gives the session's token. */
export async function signIn(app: TestedApp, tenant: string): Promise<string> {
  const answer = await app.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-frontyard': '1' },
    body: JSON.stringify({ code: await openPage(app, tenant), handle: randomText() }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`No session was opened: ${answer.status}.`);
  return token;
}

function openingOf(tenant: string): Opening {
  return { tenant, secret: `name-of-secret-of-${tenant}` };
}
