import type { Finding, Source } from './workspace.ts';

/** Every published package that has changed since its last release is named by a changeset that tells users why. */
export function findMissingChangesets(
  changedFiles: readonly string[],
  changesets: readonly Source[],
): Finding[] {
  const named = new Set(
    changesets.flatMap(({ text }) =>
      [...text.matchAll(/^['"]?@frontyard\/([\w-]+)['"]?:/gm)].map(([, name]) => name!),
    ),
  );
  const changed = new Set(
    changedFiles.flatMap((file) => /^packages\/([\w-]+)\/src\/(?!.*\.test)/.exec(file)?.[1] ?? []),
  );
  return [...changed]
    .filter((name) => !named.has(name))
    .toSorted()
    .map((name) => ({
      file: `packages/${name}`,
      text: 'has changed with no changeset: run `pnpm changeset`',
    }));
}
