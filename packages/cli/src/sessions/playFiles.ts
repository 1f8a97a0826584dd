import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import {
  differenceWords,
  methodOf,
  readSession,
  replay,
  REPLAY_ORIGIN,
  writeSession,
  type Difference,
  type ServedPlugin,
  type Session,
} from '@frontyard/testkit/replay';
import { CliError } from '../errors.ts';
import { launchBrowser } from './launchBrowser.ts';
import { findApp, startApp, type StartedApp } from './startApp.ts';
import { buildApp } from './touchedApps.ts';

/** How one recorded session went. */
export interface PlayedFile {
  readonly file: string;
  readonly plugin: string;
  readonly platform: Session['header']['platform'];
  /** Calls that are as recorded. */
  readonly calls: number;
  readonly differences: readonly (Difference & { method?: string | undefined; words: string })[];
  /** Why it could not be played: then none of the recorded methods was reached. */
  readonly failure?: string;
  readonly notReached?: readonly string[];
}

export interface PlayOptions {
  /** Where the plugins of the workspace are. */
  readonly root: string;
  /** The address of a plugin that is not of the workspace. */
  readonly plugin?: ServedPlugin | undefined;
  /** Writes what the plugins do now into the files. */
  readonly update: boolean;
  /** Whether the plugins of the workspace are built before they are played. */
  readonly builds: boolean;
  readonly onPlayed?: (played: PlayedFile) => void;
}

/** Plays recorded sessions one after another in one browser; each plugin's server is started once. */
export async function playFiles(files: readonly string[], options: PlayOptions): Promise<PlayedFile[]> {
  const sessions = await Promise.all(
    files.map(async (file) => ({ file, session: await readFileSession(file) })),
  );
  const browser = await launchBrowser();
  const apps = new Map<string, Promise<StartedApp>>();
  const played: PlayedFile[] = [];
  try {
    for (const { file, session } of sessions) {
      const { plugin, platform } = session.header;
      const outcome = await playOne(session, () => options.plugin ?? serve(apps, plugin, options)).catch(
        (error) => failed(error, session),
      );
      const differences = outcome.differences.map((each) => ({
        ...each,
        method: methodOf(each),
        words: differenceWords(each),
      }));
      if (options.update && differences.length > 0 && 'session' in outcome)
        await writeFile(file, writeSession(outcome.session));
      const { calls } = outcome;
      const failure =
        'failure' in outcome ? { failure: outcome.failure, notReached: outcome.notReached } : {};
      const result = { file: relative(options.root, file), plugin, platform, calls, differences, ...failure };
      played.push(result);
      options.onPlayed?.(result);
    }
    return played;
  } finally {
    const started = await Promise.allSettled(apps.values());
    const stopped = started.map((app) => (app.status === 'fulfilled' ? app.value.stop() : undefined));
    await Promise.all([browser.close(), ...stopped]);
  }

  async function playOne(session: Session, servedBy: () => ServedPlugin | Promise<ServedPlugin>) {
    return replay(session, { plugin: await servedBy(), browser, accept: options.update });
  }
}

/** A plugin that did not build or start does so for each of its sessions, and is not tried again. */
async function serve(
  apps: Map<string, Promise<StartedApp>>,
  name: string,
  { root, builds }: PlayOptions,
): Promise<ServedPlugin> {
  const app = apps.get(name) ?? start(root, name, builds);
  apps.set(name, app);
  return (await app).served;
}

async function start(root: string, name: string, builds: boolean): Promise<StartedApp> {
  const app = await findApp(root, name);
  if (builds) await buildApp(root, relative(root, dirname(dirname(app.server))));
  return startApp(app, REPLAY_ORIGIN);
}

/** @throws CliError `NO_SESSION` */
export async function readFileSession(file: string): Promise<Session> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CliError('NO_SESSION', file, cause);
  });
  try {
    return readSession(text);
  } catch (cause) {
    throw new CliError('NO_SESSION', `${file}, ${cause instanceof Error ? cause.message : ''}`, cause);
  }
}

/** Whatever goes wrong is this plugin's, and the others are played all the same. */
function failed(error: unknown, { entries }: Session) {
  const failure = error instanceof Error ? error.message : String(error);
  const notReached = [...new Set(entries.flatMap((entry) => (entry.type === 'called' ? [entry.name] : [])))];
  return { calls: 0, differences: [] as Difference[], failure, notReached };
}
