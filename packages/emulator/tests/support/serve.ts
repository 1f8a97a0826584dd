import { listen, type Listener } from '@frontyard/server/listen';
import { Hono } from 'hono';
import { parseWorld, type PluginRegistrationInput, type WorldInput } from '../../src/index.ts';
import { createEmulatorApp } from '../../src/server/index.ts';
import { smallWorld } from '../../src/world/samples/small.ts';

/** A plugin's pages by path; a function may answer anything. */
export type PluginPages = Readonly<
  Record<string, string | ((request: Request) => Response | Promise<Response>)>
>;

export interface ServedPlugin extends Partial<Omit<PluginRegistrationInput, 'url'>> {
  name: string;
  pages: PluginPages;
  /** What is registered; the root when absent. */
  path?: string;
  /** Registered instead, where the plugin is to be looked for elsewhere. */
  at?: string;
}

export interface ServedEmulator {
  url: string;
  /** Each plugin's origin by name. */
  origins: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The emulator's own server with hand-made plugin pages, each on a port of its own. */
export async function serveEmulator(
  plugins: readonly ServedPlugin[],
  world: WorldInput = smallWorld(),
): Promise<ServedEmulator> {
  const listeners: Listener[] = [];
  const origins: Record<string, string> = {};
  const registrations: PluginRegistrationInput[] = [];
  for (const { name, pages, path = '/', at, ...rest } of plugins) {
    const listener = await listen(pluginApp(pages), { port: 0 });
    listeners.push(listener);
    origins[name] = listener.url;
    registrations.push({
      name,
      title: name,
      secret: `${name}-secret`,
      ...rest,
      url: at ?? listener.url + path,
    });
  }
  const app = createEmulatorApp({ world: parseWorld(world), plugins: registrations, notices: [] });
  const emulator = await listen(app, { port: 0 });
  return {
    url: emulator.url,
    origins,
    close: async () => void (await Promise.all([emulator, ...listeners].map((each) => each.close()))),
  };
}

function pluginApp(pages: PluginPages): Hono {
  return new Hono().all('*', (c) => {
    const page = pages[c.req.path];
    if (page === undefined) return c.notFound();
    return typeof page === 'string' ? c.html(page) : page(c.req.raw);
  });
}

/** Answers with a script. */
export function script(text: string): () => Response {
  return () => new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
