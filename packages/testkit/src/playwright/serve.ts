import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { parseWorld, type PluginRegistrationInput, type World, type WorldInput } from '@frontyard/emulator';
import { createEmulatorApp } from '@frontyard/emulator/server';
import { smallWorld } from '@frontyard/emulator/samples';

type Registration = Omit<PluginRegistrationInput, 'url' | 'secret' | 'name' | 'title'>;

/** The plugin a test is about, and how its page comes to be served. */
export interface PluginUnderTest extends Registration {
  name?: string;
  title?: string;
  /** A folder with an `index.html`: served by Vite, with the folder's own settings if it has any. */
  folder?: string;
  /** Where it is served already; with `secret` if it checks one. */
  url?: string;
  secret?: string;
  /** Starts a server of its own, which is told the one origin that will frame it. */
  start?(framedBy: string): Promise<StartedPlugin>;
}

export interface StartedPlugin extends Served {
  /** The one it checks; one made up when absent. */
  readonly secret?: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the plugin, if it has to be, and an emulator that has it registered; both on free ports. */
export async function serveFront(
  plugin: PluginUnderTest,
  world: WorldInput | World = smallWorld(),
): Promise<Served & { plugin: string }> {
  const { folder, url, start, name = 'plugin', title = 'Plugin', ...rest } = plugin;
  if ([folder, url, start].filter((each) => each !== undefined).length !== 1) {
    throw new Error(
      'A plugin under test needs either `folder`, `url` or `start`: test.use({ plugin: { folder: … } }).',
    );
  }
  let answer: Answer = () => new Response(null, { status: 503 });
  const emulator = await listen((request) => answer(request));
  const page = await servePage(plugin, emulator.url);
  const secret = page.secret ?? plugin.secret ?? randomBytes(12).toString('hex');
  const registration = { ...rest, name, title, secret, url: page.url };
  const app = createEmulatorApp({ world: parseWorld(world), plugins: [registration], notices: [] });
  answer = (request) => app.fetch(request);
  return {
    url: emulator.url,
    plugin: name,
    close: async () => void (await Promise.all([emulator.close(), page.close()])),
  };
}

type Answer = (request: Request) => Response | Promise<Response>;

async function servePage({ folder, url, start }: PluginUnderTest, framedBy: string): Promise<StartedPlugin> {
  if (start) return start(framedBy);
  return url === undefined ? serveFolder(folder ?? '') : { url, close: async () => undefined };
}

/** A folder as a development server serves it, on a port of its own. */
export async function serveFolder(root: string): Promise<Served> {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    logLevel: 'error',
    cacheDir: join(tmpdir(), `frontyard-vite-${process.pid}`),
    server: { port: 0, host: 'localhost', hmr: false, ws: false },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error(`${root} could not be served.`);
  return { url, close: () => server.close() };
}

function listen(fetch: Answer): Promise<Served> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0 }, ({ port }) =>
      resolve({
        url: `http://localhost:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
  });
}
