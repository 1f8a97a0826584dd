import {
  readReports,
  type PlaywrightReport,
  type PlaywrightSuite,
  type ReportFile,
  type VitestReport,
} from './reports.ts';

/** Names every test that failed, so that the end of a long output says what to look at. */
export async function listFailures(file: ReportFile): Promise<string[]> {
  const names: string[] = [];
  for await (const report of readReports(file)) names.push(...failuresIn(report));
  return names;
}

/** The failed, skipped and flaky tests of a report, each as `file › describe › test`. */
export function failuresIn(report: VitestReport | PlaywrightReport): string[] {
  if ('suites' in report)
    return [...report.errors.map(({ message }) => message), ...report.suites.flatMap(failuresOf)];
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [`${name} could not be loaded`];
    return assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => [name, ...test.ancestorTitles, test.title].join(' › '));
  });
}

function failuresOf({ title, specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status !== 'expected'))
    .map((spec) => spec.title);
  return [...own, ...suites.flatMap(failuresOf)].map((name) => `${title} › ${name}`);
}
