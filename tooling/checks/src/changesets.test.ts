import { expect, test } from 'vitest';
import { findMissingChangesets } from './changesets.ts';

const changeset = { file: '.changeset/a.md', text: "---\n'@frontyard/sdk': minor\n---\n\nConnects." };

test('a changed package needs a changeset', () => {
  const files = ['packages/sdk/src/connect.ts', 'packages/auth/src/secret.ts'];
  expect(findMissingChangesets(files, [changeset])).toEqual([
    expect.objectContaining({ file: 'packages/auth' }),
  ]);
});

test('tests, apps and tooling need none', () => {
  expect(
    findMissingChangesets(['packages/auth/src/a.test.ts', 'apps/a/web/App.tsx', 'README.md'], []),
  ).toEqual([]);
});
