import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { ROOT, type Finding } from './workspace.ts';

/** How the command that reads the plugins ended. */
export interface Ran {
  /** Its exit code; undefined when it was stopped because of the time. */
  readonly code: number | undefined;
  readonly out: string;
  readonly error: string;
}

const COMMAND = 'packages/cli/src/bin.ts';
/** Seconds; three plugins take about fifteen on one processor. */
const TIME_LIMIT = 180;

/** Compares each app's `plugin.config.ts` with what its source calls of Front. */
export async function findWrongCapabilities(configs: readonly string[]): Promise<Finding[]> {
  const folders = configs.map((file) => file.replace(/\/[^/]+$/, ''));
  return readFindings(await run(folders), folders);
}

/** What the command found, or why it found nothing. */
export function readFindings({ code, out, error }: Ran, folders: readonly string[]): Finding[] {
  const wrong = (text: string): Finding[] => [{ file: COMMAND, text }];
  if (code === undefined)
    return wrong(
      `did not end within ${TIME_LIMIT} s, so the plugins’ configs are not checked: profile it with \`node --cpu-prof ${COMMAND} capabilities\``,
    );
  const reports = parse(out);
  if (!reports) return wrong(`ended with ${code} and no report: ${error.trim() || 'it said nothing'}`);
  if (reports.length !== folders.length)
    return wrong(`reported ${reports.length} plugins of ${folders.length}: ${error.trim()}`);
  return reports.flatMap(({ findings }, index) =>
    findings
      .filter(({ severity }) => severity !== 'warning')
      .map(({ place, text, instead }) => ({
        file: `${relative(ROOT, resolve(ROOT, folders[index] ?? '', place.file))}:${place.line}:${place.column}`,
        text: `${text}. ${instead}`,
      })),
  );
}

/** The part of `CapabilityReport` of `@frontyard/testkit` that is told here. */
interface Report {
  readonly findings: readonly {
    readonly severity: string;
    readonly place: { readonly file: string; readonly line: number; readonly column: number };
    readonly text: string;
    readonly instead: string;
  }[];
}

function parse(out: string): readonly Report[] | undefined {
  try {
    return JSON.parse(out) as Report[];
  } catch {
    return undefined;
  }
}

function run(folders: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [COMMAND, 'capabilities', ...folders, '--json'],
      { cwd: ROOT, timeout: TIME_LIMIT * 1000, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
      (_failure, out, error) => done({ code: child.exitCode ?? undefined, out, error }),
    );
  });
}
