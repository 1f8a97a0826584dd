import { randomBytes } from 'node:crypto';
import type { PluginRegistrationInput } from '@frontyard/emulator';
import { listen, ServerError, type Listenable, type Listener, type Tls } from '@frontyard/server/listen';
import { folderApp } from './folderApp.ts';
import { createFramingProxy } from './framingProxy.ts';
import { networkSwitch } from './networkSwitch.ts';
import type { PluginSpec } from './pluginSpec.ts';
import { watchFolder } from './watchFolder.ts';

export interface SpecOptions {
  /** The port asked for, where one is needed; another one is taken where it isn't free. */
  port: number;
  /** Serves what is started here over HTTPS. */
  tls?: Tls | undefined;
  notice: (text: string) => void;
  /** Told when the files of a folder have changed. */
  changed?: () => void;
}

/** A named plugin as Front would have it registered, and what was started for it. */
export interface RunningSpec {
  registration: PluginRegistrationInput;
  close(): Promise<void>;
  /** Cuts the plugin's server off, where it is ours. */
  cut?(isCut: boolean): void;
}

/** Serves what has to be served for a plugin: a folder, a proxy, or nothing. */
export async function startSpec(spec: PluginSpec, options: SpecOptions): Promise<RunningSpec> {
  const { source, proxy } = spec;
  if (source.kind === 'folder') {
    const listener = await listenNear(folderApp(source.path, options.notice), options);
    const url = `${listener.url}/${encodeURIComponent(source.page ?? '')}`;
    const stopWatching = options.changed && watch(spec.name, source.path, options.changed, options.notice);
    return {
      registration: register(spec, url),
      async close() {
        stopWatching?.();
        await listener.close();
      },
      cut: networkSwitch(listener.server),
    };
  }
  if (!proxy) return { registration: register(spec, source.url), close: async () => {} };
  return startProxied(spec, source.url, options);
}

function watch(name: string, folder: string, changed: () => void, notice: SpecOptions['notice']): () => void {
  return watchFolder(folder, changed, (why) =>
    notice(`${name}: its folder cannot be watched (${why}), so reload its page yourself after a change.`),
  );
}

async function startProxied(spec: PluginSpec, url: string, options: SpecOptions): Promise<RunningSpec> {
  const { origin, href } = new URL(url);
  let own = '';
  const proxy = createFramingProxy(
    origin,
    () => own,
    (text) => options.notice(`${spec.name}: ${text}`),
  );
  const listener = await listenNear((request, response) => proxy.handle(request, response), options);
  own = listener.url;
  listener.server.on('upgrade', (request, socket, head) => proxy.upgrade(request, socket, head));
  options.notice(
    `${spec.name}: framed through a proxy that takes framing headers off. This is not what Front does.`,
  );
  const registration = register(spec, own + href.slice(origin.length));
  return {
    registration: { ...registration, proxyOf: href },
    close: () => listener.close(),
    cut: networkSwitch(listener.server),
  };
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
