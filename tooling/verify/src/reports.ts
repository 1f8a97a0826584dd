import { glob, readFile, rm } from 'node:fs/promises';
import * as path from 'node:path';

export interface Count {
  passed: number;
  failed: number;
}

export type ReportFile = 'unit.json' | 'e2e.json';

const PLACES = ['packages/*', 'apps/*', 'tooling/*'];

/** Takes away what earlier runs wrote, so that nothing old is counted. */
export async function clearReports(file: ReportFile): Promise<void> {
  for await (const report of reports(file)) await rm(report);
}

/** Adds up what every package's tests wrote into `reports/<file>`. */
export async function countReports(file: ReportFile): Promise<Count> {
  let total: Count = { passed: 0, failed: 0 };
  for await (const report of readReports(file)) total = add(total, countOf(report));
  return total;
}

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Reads Vitest's or Playwright's JSON. A file of tests that could not even be loaded counts as one failure. */
export function countOf(report: VitestReport | PlaywrightReport): Count {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded,
  };
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message: string }[];
  suites: PlaywrightSuite[];
}

export interface PlaywrightSuite {
  title: string;
  specs?: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
  suites?: PlaywrightSuite[];
}

/** What every package's last tests of this kind wrote. */
export async function* readReports(file: ReportFile): AsyncGenerator<VitestReport | PlaywrightReport> {
  for await (const report of reports(file)) yield JSON.parse(await readFile(report, 'utf8'));
}

async function* reports(file: ReportFile): AsyncGenerator<string> {
  for (const place of PLACES) yield* glob(path.join(place, 'reports', file));
}
