import { randomBytes } from 'node:crypto';
import type { PluginRegistrationInput } from '@frontyard/emulator';
import { listen, ServerError, type Listenable, type Listener, type Tls } from '@frontyard/server/listen';
import { folderApp } from './folderApp.ts';
import { createFramingProxy } from './framingProxy.ts';
import type { PluginSpec } from './pluginSpec.ts';

export interface SpecOptions {
  /** The port asked for, where one is needed; another one is taken where it isn't free. */
  port: number;
  /** Serves what is started here over HTTPS. */
  tls?: Tls | undefined;
  notice: (text: string) => void;
}

/** A named plugin as Front would have it registered, and what was started for it. */
export interface RunningSpec {
  registration: PluginRegistrationInput;
  close(): Promise<void>;
}

/** Where the emulator's page shows plugins. */
const SHOWN: ReadonlySet<string> = new Set(['SIDE_PANEL', 'COMPOSER_TOOLBAR']);

/** Serves what has to be served for a plugin: a folder, a proxy, or nothing. */
export async function startSpec(spec: PluginSpec, options: SpecOptions): Promise<RunningSpec> {
  const { source, proxy, name, entryPoint } = spec;
  if (!SHOWN.has(entryPoint)) {
    options.notice(
      `${name}: registered, but the emulator's page has no place for ${entryPoint}; scripts can open it.`,
    );
  }
  if (source.kind === 'folder') {
    const listener = await listenNear(folderApp(source.path, options.notice), options);
    return { registration: register(spec, `${listener.url}/`), close: () => listener.close() };
  }
  if (!proxy) return { registration: register(spec, source.url), close: async () => {} };
  return startProxied(spec, source.url, options);
}

async function startProxied(spec: PluginSpec, url: string, options: SpecOptions): Promise<RunningSpec> {
  const { origin, href } = new URL(url);
  let own = '';
  const proxy = createFramingProxy(origin, () => own);
  const listener = await listenNear((request, response) => proxy.handle(request, response), options);
  own = listener.url;
  listener.server.on('upgrade', (request, socket, head) => proxy.upgrade(request, socket, head));
  options.notice(
    `${spec.name}: framed through a proxy that takes framing headers off. This is not what Front does.`,
  );
  const registration = register(spec, own + href.slice(origin.length));
  return { registration: { ...registration, proxyOf: href }, close: () => listener.close() };
}

function register(spec: PluginSpec, url: string): PluginRegistrationInput {
  const { name, entryPoint, platforms, sdk, secret } = spec;
  return {
    name,
    title: name,
    url,
    secret: secret ?? randomBytes(18).toString('base64url'),
    entryPoint,
    platforms: [...platforms],
    ...(sdk && { sdk }),
  };
}

async function listenNear(app: Listenable, { port, tls }: SpecOptions): Promise<Listener> {
  try {
    return await listen(app, { port, tls });
  } catch (cause) {
    if (ServerError.is(cause, 'PORT_TAKEN')) return listen(app, { port: 0, tls });
    throw cause;
  }
}
