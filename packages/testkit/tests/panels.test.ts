import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const VITEST = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

interface Report {
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** What Vitest says of a folder's panels, in a process of its own: the tests in it are to fail. */
async function runPanels(root: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'frontyard-panels-'));
  const file = join(folder, 'report.json');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const args = [VITEST, 'run', '--root', root, '--outputFile', file];
  await new Promise((resolve) => {
    execFile(process.execPath, args, { env }, resolve);
  });
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(folder, { recursive: true });
  return report;
}

test('an element is checked in Chromium, and what is wrong with each is found, and nothing else', async () => {
  const { testResults } = await runPanels(join(import.meta.dirname, 'fixtures/panels'));
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = results.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);

  expect(results).toHaveLength(26);
  expect(failed).toEqual([
    'bad ones Pale as a panel axe finds nothing in the dark theme',
    'bad ones Wide as a panel from 270 to 430 px nothing is scrolled sideways',
    'bad ones Wide as a panel with text at 200 %, nothing is scrolled sideways',
    'Growing as a panel with text at 200 %, nothing is scrolled sideways',
    'Unseen as a panel every control is reached by Tab, in a focus that is seen',
  ]);
}, 180_000);
