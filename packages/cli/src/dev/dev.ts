import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { PluginRegistrationInput } from '@frontyard/emulator';
import { createEmulatorApp, createNews, isBuilt, type PluginNews } from '@frontyard/emulator/server';
import { listen, ServerError, type Listener, type Tls } from '@frontyard/server/listen';
import { readPluginSpecs } from '../anyPlugin/readPluginSpecs.ts';
import { startSpec, type RunningSpec } from '../anyPlugin/startSpec.ts';
import { CliError } from '../errors.ts';
import { localCertificate, type LocalCertificate } from '../https/localCertificate.ts';
import { trust } from '../https/trust.ts';
import { announce } from './announce.ts';
import { findPlugins, type FoundPlugin } from './findPlugins.ts';
import { keepRunning } from './keepRunning.ts';
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
  const found = options.onlyPlugins ? [] : await findPlugins(process.cwd(), options.plugins.length > 0);
  const specs = await readPluginSpecs(
    options.plugins,
    found.flatMap(({ config }) => registeredNames(config)),
  );
  const starting = await readWorld(options.world, { mail: options.mail, api: options.api });
  if (!(await isBuilt())) throw new CliError('NOT_BUILT');

  const tls = options.https === undefined ? undefined : await prepareHttps(options.https);
  const emulator = await holdPort(options.port, tls);
  const running: RunningPlugin[] = [];
  const kept: { stop(): Promise<void> }[] = [];
  const given: RunningSpec[] = [];
  const news = createNews();
  const notice = (text: string) => void process.stderr.write(`${text}\n`);
  try {
    const secrets = found.map(() => randomBytes(18).toString('base64url'));
    const start = (plugin: FoundPlugin, index: number, port: number) =>
      startPlugin(plugin, {
        port,
        secret: secrets[index]!,
        emulator: emulator.url,
        tls,
        data: options.data && resolve(options.data),
        notice,
      });
    await Promise.all(
      found.map(async (plugin, index) => {
        running[index] = await start(plugin, index, options.port + 1 + index);
      }),
    );
    for (const [index, plugin] of found.entries()) {
      const first = running[index]!;
      const tell = (type: PluginNews['type'], text: string) => {
        notice(`${plugin.config.name}: ${text}`);
        for (const name of registeredNames(plugin.config)) news.tell({ plugin: name, type, text });
      };
      kept[index] = keepRunning(first, {
        restart: async () =>
          atSameAddress(await start(plugin, index, Number(new URL(first.url).port)), first),
        ended: (seconds) =>
          tell(
            'down',
            `The plugin’s server has ended by itself; its own words are at the terminal. It is started again in ${seconds} s.`,
          ),
        started: () => tell('up', 'The plugin’s server has been started again.'),
      });
    }
    for (const [index, spec] of specs.entries()) {
      const port = options.port + 1 + found.length + index;
      const changed = () =>
        news.tell({ plugin: spec.name, type: 'changed', text: 'A file of the folder has changed.' });
      given.push(await startSpec(spec, { port, notice, tls, changed }));
    }
    const own = found.map(({ config }, index) => registrations(config, running[index]!.url, secrets[index]!));
    const others = given.map(({ registration }) => registration);
    const networks = new Map(
      given.flatMap(({ registration, cut }) => (cut ? [[registration.name, cut] as const] : [])),
    );
    const session = { ...starting, plugins: [...own.flat(), ...others] };
    emulator.serve(createEmulatorApp(session, { networks, news }));
    announce(options, {
      emulator: emulator.url,
      plugins: [...own.map(([first]) => first!), ...others],
      notices: starting.notices,
    });
    opener?.(emulator.url);

    await untilStopped;
    return 0;
  } finally {
    const servers = running.map((plugin, index) => kept[index]?.stop() ?? plugin?.stop());
    await Promise.all([...servers, ...given.map((each) => each.close())]);
    await emulator.close();
  }
}

/** What is registered stays where it is: a server that comes up elsewhere is of no use. */
async function atSameAddress(again: RunningPlugin, { url }: RunningPlugin): Promise<RunningPlugin> {
  if (again.url === url) return again;
  await again.stop();
  throw new Error(`${url} is taken by another program`);
}

/** Front registers one address per entry point: the first is the plugin, the others stand beside it. */
function registrations(
  config: FoundPlugin['config'],
  address: string,
  secret: string,
): PluginRegistrationInput[] {
  const names = registeredNames(config);
  return config.entryPoints.map((entryPoint, index) => ({
    name: names[index]!,
    title: config.title,
    url: `${address}/`,
    secret,
    entryPoint,
    platforms: [...config.platforms],
  }));
}

function registeredNames({ name, entryPoints }: FoundPlugin['config']): string[] {
  return entryPoints.map((entryPoint, index) =>
    index === 0 ? name : `${name}-${entryPoint.toLowerCase().replaceAll('_', '-')}`,
  );
}

/** A person at a terminal expects a browser window; a script is told the address and opens what it likes. */
async function chooseOpener({ open, json }: DevOptions): Promise<Opener | undefined> {
  const isWatched = process.stdout.isTTY && !json && !process.env['CI'];
  if (open === false || (open === undefined && !isWatched)) return undefined;
  const opener = await findOpener();
  if (!opener) throw new CliError('NO_BROWSER');
  return opener;
}

async function prepareHttps(folder: string): Promise<LocalCertificate> {
  const certificate = await localCertificate(resolve(folder));
  if (!trust(certificate.cert)) process.stderr.write(noTrustHint(certificate));
  if (certificate.isNew) process.stderr.write(trustHint(certificate));
  return certificate;
}

function noTrustHint({ certFile }: LocalCertificate): string {
  return `This Node (${process.version}) trusts the certificate only from its start: where plugins are told to be distrusted, start with NODE_EXTRA_CA_CERTS=${certFile}, or use Node 22.19 or newer.\n`;
}

function trustHint({ certFile }: LocalCertificate): string {
  return `A certificate for localhost was made: ${certFile}
Browsers warn of it until you trust it there; programs on Node trust it with NODE_EXTRA_CA_CERTS=${certFile}\n`;
}

interface HeldPort extends Pick<Listener, 'url' | 'close'> {
  serve(app: { fetch(request: Request): Response | Promise<Response> }): void;
}

/** Takes the port before anything else is started, and is given what to serve once the plugins run. */
async function holdPort(port: number, tls: Tls | undefined): Promise<HeldPort> {
  let app: { fetch(request: Request): Response | Promise<Response> } = {
    fetch: () => new Response('The plugins are starting.', { status: 503, headers: { 'retry-after': '1' } }),
  };
  try {
    const { url, close } = await listen({ fetch: (request) => app.fetch(request) }, { port, tls });
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
