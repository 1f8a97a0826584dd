import { findBrowser } from '@frontyard/tooling-browser';
import { command } from './command.ts';
import { listFailures } from './failures.ts';
import { add, clearReports, countReports, type Count, type ReportFile } from './reports.ts';
import { turbo } from './turbo.ts';

/**
 * Checks everything: format, lint, unused code, the repository's own rules, types, sizes, unit and integration tests, and the
 * real thing in a browser. Ends in one line, `N passed, N failed`, and a non-zero exit code on any failure.
 */
const browser = await findBrowser().catch((error: Error) => error.message);
console.log(
  typeof browser === 'string' ? browser : `Browser tests run in ${browser.path}, from ${browser.origin}.`,
);
const database = process.env['DATABASE_URL'];
console.log(
  database
    ? 'Servers are tested on PGlite and on PostgreSQL.'
    : 'Servers are tested on PGlite (DATABASE_URL is not set).',
);

const steps: [name: string, run: () => Promise<Count>][] = [
  ['format', () => one('oxfmt --check .')],
  ['lint', () => one('oxlint --deny-warnings --report-unused-disable-directives')],
  ['unused', () => one('knip --no-config-hints')],
  ['rules', () => one('node tooling/checks/src/run.ts')],
  ['types', async () => (await turbo(['typecheck'])).typecheck],
  ['sizes', async () => (await turbo(['size'])).size],
  ['tests', async () => result('unit.json', (await suites()).test)],
  ['browser', async () => result('e2e.json', (await suites()).e2e)],
];

let ran: Promise<Record<'test' | 'e2e', Count>> | undefined;
let total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
const lines: string[] = [];
for (const [name, run] of steps) {
  console.log(`\n── ${name}`);
  const count = await run();
  total = add(total, count);
  lines.push(`${name.padEnd(8)} ${count.passed} passed, ${count.failed} failed`);
}

for (const name of failures) console.log(`✗ ${name}`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function one(line: string): Promise<Count> {
  return (await command(line)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** All tests, once. Some wait while others work, so both kinds run side by side. */
function suites(): Promise<Record<'test' | 'e2e', Count>> {
  return (ran ??= run());

  async function run() {
    await clearReports('unit.json');
    await clearReports('e2e.json');
    if (typeof browser !== 'string') {
      return turbo(['test', 'e2e'], { CHROMIUM_PATH: browser.path, ...browser.env }, '--concurrency=3');
    }
    console.error(browser);
    return { ...(await turbo(['test'], {}, '--concurrency=3')), e2e: { passed: 0, failed: 1 } };
  }
}

/** What was counted; a package that failed without a failing test (it crashed, say) still counts as failed. */
async function result(file: ReportFile, packages: Count): Promise<Count> {
  const count = await countReports(file);
  failures.push(...(await listFailures(file)));
  return count.failed === 0 && packages.failed > 0 ? { ...count, failed: packages.failed } : count;
}
