import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseWorld, type PluginRegistrationInput } from '@frontyard/emulator';
import { createEmulatorApp, isBuilt } from '@frontyard/emulator/server';
import { supportWorld } from '@frontyard/emulator/samples';
import { ENTRY_POINTS, PLATFORMS, type EntryPoint } from '@frontyard/sdk-types';
import { listen } from '@frontyard/server/listen';
import { recordSession, TestkitError, type Drive } from '@frontyard/testkit/replay';
import { CliError } from '../errors.ts';
import { parseOptions } from '../parseOptions.ts';
import { launchBrowser } from './launchBrowser.ts';
import { readPolicy } from './readPolicy.ts';
import { recordLog } from './recordLog.ts';
import { findApp, startApp, type StartedApp } from './startApp.ts';
import { buildApp } from './touchedApps.ts';
import { writeRecording } from './writeRecording.ts';

const HELP = `Records a session of a plugin of apps/ in the emulator: what Front and its server tell it, what people do, what it
calls. Names, addresses, ids and texts are replaced by look-alikes before anything is written.

  frontyard record <plugin> --out <file> [options]

  --platform <name>   desktop, ios or android                                             (desktop)
  --entry-point <name>  where the plugin is opened, of those it declares; outside of the panel the drive opens it
                                                                                          (the first it declares)
  --log <file>        a log that was saved in the emulator’s page, in place of a recording: of any plugin, and without
                      what people did in its page
  --drive <file>      a module whose default export does something in the plugin: (front) => Promise<void>
                      without it a browser opens for you, and Ctrl-C here ends the recording
  --policy <file>     a JSON file that says what else may stay: vocabulary, times, numbers, personFields, keep
  --no-build          record the plugin's page as it was built last
  --keep <word>       a word that may stay although it looks personal; may be repeated
  --help              this text`;

/** @returns the exit code @throws CliError */
export async function recordCommand(args: readonly string[], untilStopped: Promise<void>): Promise<number> {
  const { values, positionals } = read(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [name] = positionals;
  const platform = PLATFORMS.find((each) => each === values.platform);
  if (!name || values.out === undefined)
    throw new CliError('BAD_OPTION', 'record needs a plugin and --out <file>');
  const policy = await readPolicy(values.policy, values.keep);
  if (values.log !== undefined) return recordLog(values.log, { plugin: name, out: values.out, policy });
  if (!platform)
    throw new CliError('BAD_OPTION', `--platform ${values.platform} is none of ${PLATFORMS.join(', ')}`);
  const given = values['entry-point'];
  const entryPoint = ENTRY_POINTS.find((each) => each === given);
  if (given !== undefined && !entryPoint)
    throw new CliError('BAD_OPTION', `--entry-point ${given} is none of ${ENTRY_POINTS.join(', ')}`);
  if (!(await isBuilt())) throw new CliError('NOT_BUILT');
  const drive = values.drive === undefined ? () => untilStopped : await readDrive(values.drive);

  const browser = await launchBrowser({ isShown: values.drive === undefined });
  const front = await openEmulator(name, !values['no-build'], entryPoint);
  try {
    const text = await recordSession(drive, { browser, emulator: front.url, plugin: name, platform, policy });
    await writeRecording(values.out, text);
    return 0;
  } catch (error) {
    if (TestkitError.is(error)) throw new CliError('NOT_RECORDED', error.message, error);
    throw error;
  } finally {
    await Promise.all([browser.close(), front.close()]);
  }
}

/** The emulator with the sample world and one plugin in it. */
async function openEmulator(
  name: string,
  builds: boolean,
  entryPoint: EntryPoint | undefined,
): Promise<{ url: string; close(): Promise<void> }> {
  const root = process.cwd();
  const found = await findApp(root, name);
  if (builds) await buildApp(root, relative(root, dirname(dirname(found.server))));
  let app: { fetch(request: Request): Response | Promise<Response> } = {
    fetch: () => new Response(null, { status: 503 }),
  };
  const listener = await listen({ fetch: (request) => app.fetch(request) }, { port: 0 });
  let started: StartedApp | undefined;
  const close = async () => void (await Promise.all([listener.close(), started?.stop()]));
  try {
    started = await startApp(found, listener.url);
    const { title, entryPoints, platforms } = found.config;
    const registration: PluginRegistrationInput = {
      ...started.served,
      name,
      title,
      entryPoint: entryPoint ?? entryPoints[0],
      platforms: [...platforms],
    };
    app = createEmulatorApp({ world: parseWorld(supportWorld()), plugins: [registration], notices: [] });
    return { url: listener.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readDrive(file: string): Promise<Drive> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
  if (typeof module.default !== 'function')
    throw new CliError('BAD_OPTION', `${file} exports no function by default`);
  return module.default as Drive;
}

function read(args: readonly string[]) {
  return parseOptions(args, {
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      platform: { type: 'string', default: 'desktop' },
      'entry-point': { type: 'string' },
      drive: { type: 'string' },
      log: { type: 'string' },
      policy: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      keep: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}
