import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isCovered, uncoveredBy, type Uncovered } from '@frontyard/testkit/replay';
import { findPlugins } from '../dev/findPlugins.ts';
import { CliError } from '../errors.ts';
import { parseOptions } from '../parseOptions.ts';
import { playFiles, readFileSession, type PlayedFile } from './playFiles.ts';
import { isBroken, reportWords } from './report.ts';
import { touchedApps } from './touchedApps.ts';
import { uncoveredWords } from './uncoveredWords.ts';

const HELP = `Finds the plugins that a change touches and plays their recorded sessions, on every platform they were recorded on.

  frontyard check --since <git ref> [options]

  --since <ref>   what to compare with, such as origin/main; changes that are not committed count too
  --json          print one JSON document
  --help          this text

  Exits with 1 where a plugin does otherwise than recorded, cannot be built, started or played, or has no session for a
  platform, an entry point or a method it declares; what is meant so is accepted by frontyard replay --update. Methods and
  entry points that cannot be recorded are listed in plugin.config.ts: notRecorded: { move: 'why' }`;

/** @returns the exit code @throws CliError */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values } = read(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.since === undefined) throw new CliError('BAD_OPTION', 'check needs --since <git ref>');
  const root = process.cwd();
  const folders = await touchedApps(root, values.since);
  const touched = await Promise.all(folders.map((folder) => readTouched(root, folder)));
  const files = touched.flatMap((each) => each.files);
  const onPlayed = (each: PlayedFile) => console.log(reportWords(each));
  const played =
    files.length === 0
      ? []
      : await playFiles(files, { root, update: false, builds: true, ...(!values.json && { onPlayed }) });
  const broken = brokenIn(played);
  const uncovered = touched.flatMap((each) => each.uncovered ?? []);
  if (values.json)
    console.log(JSON.stringify({ touched: folders, broken, uncovered, sessions: played }, null, 2));
  else console.log(summary(folders, played, broken, uncovered));
  return broken.length === 0 && uncovered.every(isCovered) ? 0 : 1;
}

/** An app that a change touches: its recordings, and what they do not show. One that is no plugin has none. */
async function readTouched(
  root: string,
  folder: string,
): Promise<{ files: string[]; uncovered?: Uncovered }> {
  const plugins = await findPlugins(root);
  const plugin = plugins.find(({ server }) => dirname(dirname(server)) === join(root, folder));
  if (!plugin) return { files: [] };
  const found = await Array.fromAsync(glob(`${folder}/recordings/*.session.jsonl`, { cwd: root }));
  const files = found.toSorted().map((file) => join(root, file));
  const sessions = await Promise.all(files.map(readFileSession));
  return { files, uncovered: uncoveredBy(sessions, plugin.config) };
}

interface Broken {
  plugin: string;
  platforms: string[];
  /** The methods that are called otherwise. */
  methods: string[];
}

/** Which plugins break, and by which calls. */
function brokenIn(played: readonly PlayedFile[]): Broken[] {
  const names = [...new Set(played.filter(isBroken).map(({ plugin }) => plugin))];
  return names.map((plugin) => {
    const own = played.filter((each) => each.plugin === plugin && isBroken(each));
    const methods = own.flatMap(({ differences, notReached = [] }) => [
      ...differences.flatMap(({ method }) => method ?? []),
      ...notReached,
    ]);
    return {
      plugin,
      platforms: [...new Set(own.map(({ platform }) => platform))],
      methods: [...new Set(methods)],
    };
  });
}

function summary(
  touched: readonly string[],
  played: readonly PlayedFile[],
  broken: readonly Broken[],
  uncovered: readonly Uncovered[],
): string {
  const names = touched.map((folder) => folder.replace('apps/', '')).join(', ');
  if (touched.length === 0) return 'The change touches no plugin.';
  const lines = broken.map(
    ({ plugin, platforms, methods }) =>
      `  ${plugin} breaks on ${platforms.join(', ')}: ${methods.join(', ') || 'see above'}`,
  );
  const good = `${played.length} sessions of what the change touches (${names}) go as recorded.`;
  const verdict =
    lines.length > 0
      ? `The change breaks ${broken.length} of ${touched.length} plugins:\n${lines.join('\n')}`
      : good;
  const missing = uncovered.flatMap(uncoveredWords).map((words) => `  ${words}`);
  return ['', verdict, ...missing].join('\n');
}

function read(args: readonly string[]) {
  return parseOptions(args, {
    options: {
      since: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}
