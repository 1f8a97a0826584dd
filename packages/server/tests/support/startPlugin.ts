import { createSecretBook, createSessionKeys } from '@frontyard/auth';
import { Hono } from 'hono';
import type { ApiEnv } from '../../src/index.ts';
import { createLog, createPluginApp, listen } from '../../src/index.ts';
import { startProvider } from '../fixtures/startProvider.ts';
import { buildPage } from './buildPage.ts';

export const SECRET = 's3cret+of/acme=';

export interface StartedPlugin {
  origin: string;
  /** The address Front registers, with the secret in it. */
  address: string;
  /** The same from a server whose cookies get lost on the way, as in a browser that keeps none. */
  addressWithoutCookies: string;
  /** Every line of its log so far. */
  logged(): string;
  close(): Promise<void>;
}

/** A plugin's server with a page, an API and a provider teammates log in with, framed by one site. */
export async function startPlugin(front: string): Promise<StartedPlugin> {
  const lines: string[] = [];
  let app: Hono<ApiEnv> | undefined;
  const listener = await listen(
    { fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }) },
    { port: 0 },
  );
  const origin = `http://localhost:${listener.port}`;
  const [provider, cutOff] = await Promise.all([
    startProvider('mara', `${origin}/login/one/callback`),
    startProvider('nora', `${origin}/login/cut-off/callback`, true),
  ]);
  app = createPluginApp({
    plugin: 'notes',
    secrets: createSecretBook([{ tenant: 'acme', secret: SECRET }]),
    keys: createSessionKeys(),
    frameAncestors: [front],
    assets: buildPage(),
    log: createLog({ level: 'trace', destination: { write: (line) => void lines.push(line) } }),
    api: new Hono<ApiEnv>()
      .get('/whoami', (c) => c.json(c.var.session))
      .post('/notes', (c) => c.json({ saved: true }, 201)),
    logins: {
      publicUrl: origin,
      providersOf: () => [
        { name: 'one', ...provider },
        { name: 'cut-off', ...cutOff },
      ],
      outbound: { allowHttp: true, allowAddress: () => true },
    },
  });
  const whole = app;
  const bare = await listen(
    { fetch: async (request, env) => withoutCookies(await whole.fetch(request, env)) },
    { port: 0 },
  );
  const query = `/?auth_secret=${encodeURIComponent(SECRET)}`;
  return {
    origin,
    addressWithoutCookies: `http://localhost:${bare.port}${query}`,
    address: origin + query,
    logged: () => lines.join(''),
    async close() {
      await provider.close();
      await cutOff.close();
      await listener.close();
      await bare.close();
    },
  };
}

function withoutCookies(answer: Response): Response {
  const bare = new Response(answer.body, answer);
  bare.headers.delete('set-cookie');
  return bare;
}
