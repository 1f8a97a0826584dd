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

/** So many sessions are played beside each other: while one waits for its page, another goes on. */
const AT_ONCE = 2;

/**
 * Plays recorded sessions in one browser. Each plugin's server is started once, and the next one is built meanwhile.
 * @returns what became of each, in the order of the files
 */
export async function playFiles(files: readonly string[], options: PlayOptions): Promise<PlayedFile[]> {
  const sessions = await Promise.all(
    files.map(async (file) => ({ file, session: await readFileSession(file) })),
  );
  const browser = await launchBrowser();
  const apps = options.plugin ? new Map<string, Promise<StartedApp>>() : startApps(sessions, options);
  const played: PlayedFile[] = [];
  const left = [...sessions.entries()];
  const playOn = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, { file, session }] = next;
      const result = await playFile(file, session);
      played[index] = result;
      options.onPlayed?.(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, playOn));
    return played;
  } finally {
    const started = await Promise.allSettled(apps.values());
    const stopped = started.map((app) => (app.status === 'fulfilled' ? app.value.stop() : undefined));
    await Promise.all([browser.close(), ...stopped]);
  }

  async function playFile(file: string, session: Session): Promise<PlayedFile> {
    const { plugin, platform } = session.header;
    const servedBy = async () => options.plugin ?? (await apps.get(plugin)!).served;
    const outcome = await playOne(session, servedBy).catch((error) => failed(error, session));
    const differences = outcome.differences.map((each) => ({
      ...each,
      method: methodOf(each),
      words: differenceWords(each),
    }));
    if (options.update && differences.length > 0 && 'session' in outcome)
      await writeFile(file, writeSession(outcome.session));
    const { calls } = outcome;
    const failure = 'failure' in outcome ? { failure: outcome.failure, notReached: outcome.notReached } : {};
    return { file: relative(options.root, file), plugin, platform, calls, differences, ...failure };
  }

  async function playOne(session: Session, servedBy: () => Promise<ServedPlugin>) {
    return replay(session, { plugin: await servedBy(), browser, accept: options.update });
  }
}

/** Builds and starts the plugins one after the other. One that did not is not tried again for its next session. */
function startApps(
  sessions: readonly { session: Session }[],
  { root, builds }: PlayOptions,
): Map<string, Promise<StartedApp>> {
  const names = [...new Set(sessions.map(({ session }) => session.header.plugin))];
  const apps = new Map<string, Promise<StartedApp>>();
  let before: Promise<unknown> = Promise.resolve();
  for (const name of names) {
    const app = before.then(() => start(root, name, builds));
    apps.set(name, app);
    before = app.catch(() => undefined);
  }
  return apps;
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
