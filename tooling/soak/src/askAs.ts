import { signIn } from '@frontyard/server/testing';
import type { TestedApp } from '@frontyard/server/testing';

/** What an account was answered. */
export interface Told {
  status: number;
  isReplayed: boolean;
  text: string;
}

/** With a key for repeated writes, if one is given: accounts use the same one. */
export interface Ask {
  (route: string, body?: object, key?: string): Promise<Told>;
  raw(route: string, body?: object, key?: string): Promise<Response>;
}

/** Signs in as an account, to ask as it from then on. */
export async function askAs(app: TestedApp, tenant: string): Promise<Ask> {
  const authorization = `Bearer ${await signIn(app, tenant)}`;
  const raw: Ask['raw'] = async (route, body, key) => {
    const [method = '', path = ''] = route.split(' ');
    return app.request(path, {
      method,
      headers: {
        authorization,
        'if-match': '*',
        ...(key === undefined ? {} : { 'idempotency-key': key.replaceAll(/\W+/g, '-') }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  };
  const ask = async (...request: Parameters<Ask['raw']>): Promise<Told> => {
    const answer = await raw(...request);
    const isReplayed = answer.headers.has('idempotent-replayed');
    return { status: answer.status, isReplayed, text: await answer.text() };
  };
  return Object.assign(ask, { raw });
}
