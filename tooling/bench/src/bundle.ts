import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

export interface Bundle {
  /** JavaScript that loads before the page runs: the entry and what it imports, gzipped file by file, in bytes. */
  readonly initial: number;
  /** JavaScript that loads later, if at all. */
  readonly lazy: number;
}

/** Builds an app of `src/apps` with Vite's own defaults, in memory, and weighs it. */
export async function bundle(app: string): Promise<Bundle> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: { input: path.join(import.meta.dirname, 'apps', `${app}.ts`) },
    },
  })) as Rolldown.RolldownOutput;
  return weigh(built.output.filter((each) => each.type === 'chunk'));
}

function weigh(chunks: readonly Rolldown.OutputChunk[]): Bundle {
  const initial = new Set<string>();
  const add = (fileName: string): void => {
    const chunk = chunks.find((each) => each.fileName === fileName);
    if (!chunk || initial.has(fileName)) return;
    initial.add(fileName);
    chunk.imports.forEach(add);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) add(fileName);
  const total = (are: boolean) =>
    chunks
      .filter(({ fileName }) => initial.has(fileName) === are)
      .reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  return { initial: total(true), lazy: total(false) };
}
