import { execFileSync } from 'node:child_process';
import { findUndocumented } from './architecture.ts';
import { ATTACKS, findUntriedAttacks } from './attacks.ts';
import { findBareControls } from './bareControls.ts';
import { findWrongCapabilities } from './capabilities.ts';
import { findMissingChangesets } from './changesets.ts';
import { findWrongDependencies } from './dependencies.ts';
import { findStaleFiles } from './generated.ts';
import { findUnpublished } from './published.ts';
import { findUntestedFacts } from './wireFacts.ts';
import { readSources, ROOT, type Finding } from './workspace.ts';

/** The rules of the repository, as code. Prints every broken one; exits with 1 if there is any. */
const rules: [name: string, find: () => Promise<Finding[]>][] = [
  [
    'dependencies go one way',
    async () => findWrongDependencies(await readSources('{packages,apps}/**/*.{ts,tsx}')),
  ],
  [
    'apps use only parts of the kit',
    async () => findBareControls(await readSources('apps/*/web/**/*.{ts,tsx,js,jsx,html}')),
  ],
  [
    'plugins call what they declare, and what Front has there',
    async () => findWrongCapabilities((await readSources('apps/*/plugin.config.ts')).map(({ file }) => file)),
  ],
  ['generated files are up to date', findStaleFiles],
  [
    'changes have a changeset',
    async () => findMissingChangesets(changedFiles(), await readSources('.changeset/*.md')),
  ],
  [
    'every fact of the wire has a test named after it',
    async () =>
      findUntestedFacts(
        await readSources('{apps/docs/guide/wire-facts.md,packages/{emulator,cli}/{src,tests}/**/*.ts}'),
      ),
  ],
  [
    'every attack is tried',
    async () => {
      const [table = { file: ATTACKS, text: '' }] = await readSources(ATTACKS);
      return findUntriedAttacks(table, await readSources('{packages,apps}/**/*.{test,e2e}.{ts,tsx}'));
    },
  ],
  [
    'what packages export is published',
    async () => findUnpublished(await readSources('packages/*/package.json')),
  ],
  [
    'packages say what they own',
    async () => findUndocumented(await packages(), await readSources('{*.md,packages/*/README.md}')),
  ],
];

let broken = 0;
for (const [name, find] of rules) {
  const findings = await find();
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${name}`);
  for (const { file, text } of findings) console.error(`    ${file} ${text}`);
  broken += findings.length;
}
process.exitCode = broken === 0 ? 0 : 1;

/** Files of the working tree that differ from the newest release, or all of them before the first. */
function changedFiles(): string[] {
  const release = git(['describe', '--tags', '--abbrev=0', '--match', '@frontyard/*']);
  const files = release ? git(['diff', '--name-only', release]) : git(['ls-files']);
  return files.split('\n').filter(Boolean);
}

function git(args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

async function packages(): Promise<string[]> {
  return (await readSources('packages/*/package.json')).map(({ file }) =>
    file.replace(/\/package\.json$/, ''),
  );
}
