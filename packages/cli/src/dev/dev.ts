import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { PluginRegistrationInput } from '@frontyard/emulator';
import { createEmulatorApp, isBuilt } from '@frontyard/emulator/server';
import { listen, ServerError, type Listener } from '@frontyard/server/listen';
import { CliError } from '../errors.ts';
import { announce } from './announce.ts';
import { findPlugins, type FoundPlugin } from './findPlugins.ts';
import { findOpener, type Opener } from './openBrowser.ts';
import { DEV_HELP, readDevOptions, type DevOptions } from './options.ts';
import { readWorld } from './readWorld.ts';
import { startPlugin, type RunningPlugin } from './startPlugin.ts';

/**
 * Runs the emulator and every plugin of the workspace until told to stop.
 * Everything that can be wrong is found before anything is started.
 * @returns the exit code
 */
export async function dev(args: readonly string[], untilStopped: Promise<void>): Promise<number> {
  const options = readDevOptions(args);
  if (options.help) {
    console.log(DEV_HELP);
    return 0;
  }
  const opener = await chooseOpener(options);
  const found = await findPlugins(process.cwd());
  const starting = await readWorld(options.world, options.mail);
  if (!(await isBuilt())) throw new CliError('NOT_BUILT');

  const emulator = await holdPort(options.port);
  const running: RunningPlugin[] = [];
  try {
    const secrets = found.map(() => randomBytes(18).toString('base64url'));
    await Promise.all(
      found.map(async (plugin, index) => {
        running[index] = await startPlugin(plugin, {
          port: options.port + 1 + index,
          secret: secrets[index]!,
          emulator: emulator.url,
          data: options.data && resolve(options.data),
          notice: (text) => process.stderr.write(`${text}\n`),
        });
      }),
    );
    const plugins = found.flatMap(({ config }, index) =>
      registrations(config, running[index]!.url, secrets[index]!),
    );
    emulator.serve(createEmulatorApp({ ...starting, plugins }));
    announce(options, {
      emulator: emulator.url,
      found,
      urls: running.map(({ url }) => url),
      notices: starting.notices,
    });
    opener?.(emulator.url);

    const failed = await Promise.race([
      untilStopped,
      ...running.map(({ ended }, index) => ended.then(() => index)),
    ]);
    if (failed === undefined) return 0;
    throw new CliError('PLUGIN_FAILED', found[failed]!.config.name);
  } finally {
    await Promise.all(running.map((plugin) => plugin?.stop()));
    await emulator.close();
  }
}

/** Front registers one address per entry point: the first is the plugin, the others stand beside it. */
function registrations(
  { name, title, entryPoints, platforms }: FoundPlugin['config'],
  address: string,
  secret: string,
): PluginRegistrationInput[] {
  return entryPoints.map((entryPoint, index) => ({
    name: index === 0 ? name : `${name}-${entryPoint.toLowerCase().replaceAll('_', '-')}`,
    title,
    url: `${address}/`,
    secret,
    entryPoint,
    platforms: [...platforms],
  }));
}

/** A person at a terminal expects a browser window; a script is told the address and opens what it likes. */
async function chooseOpener({ open, json }: DevOptions): Promise<Opener | undefined> {
  const isWatched = process.stdout.isTTY && !json && !process.env['CI'];
  if (open === false || (open === undefined && !isWatched)) return undefined;
  const opener = await findOpener();
  if (!opener) throw new CliError('NO_BROWSER');
  return opener;
}

interface HeldPort extends Pick<Listener, 'url' | 'close'> {
  serve(app: { fetch(request: Request): Response | Promise<Response> }): void;
}

/** Takes the port before anything else is started, and is given what to serve once the plugins run. */
async function holdPort(port: number): Promise<HeldPort> {
  let app: { fetch(request: Request): Response | Promise<Response> } = {
    fetch: () => new Response('The plugins are starting.', { status: 503, headers: { 'retry-after': '1' } }),
  };
  try {
    const { url, close } = await listen({ fetch: (request) => app.fetch(request) }, { port });
    return {
      url,
      close,
      serve(next) {
        app = next;
      },
    };
  } catch (cause) {
    if (ServerError.is(cause, 'PORT_TAKEN')) throw new CliError('PORT_TAKEN', `Port ${port}`, cause);
    throw cause;
  }
}
