import type { Finding, Source } from './workspace.ts';

interface Manifest {
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
  readonly publishConfig?: {
    readonly bin?: Readonly<Record<string, string>>;
    readonly exports?: Readonly<Record<string, unknown>>;
  };
}

/** What a package gives in the workspace it also gives once published: built, and under the same names. */
export function findUnpublished(manifests: readonly Source[]): Finding[] {
  return manifests.flatMap(({ file, text }) => {
    const { private: isPrivate, bin = {}, exports = {}, publishConfig = {} } = JSON.parse(text) as Manifest;
    if (isPrivate) return [];
    const expected = [
      ...Object.entries(exports).map(([name, source]) => ({
        field: `publishConfig.exports["${name}"]`,
        is: publishConfig.exports?.[name],
        must: builtExport(source),
      })),
      ...Object.entries(bin).map(([name, source]) => ({
        field: `publishConfig.bin.${name}`,
        is: publishConfig.bin?.[name],
        must: built(source, '.js'),
      })),
    ];
    return expected
      .filter(({ is, must }) => JSON.stringify(is) !== JSON.stringify(must))
      .map(({ field, must }) => ({ file, text: `must say ${field}: ${JSON.stringify(must)}` }));
  });
}

function builtExport(source: string): unknown {
  if (!/\.tsx?$/.test(source)) return built(source, '');
  return { types: built(source, '.d.ts'), default: built(source, '.js') };
}

function built(source: string, extension: string): string {
  const place = source.replace(/^\.\/src\//, './dist/');
  return extension === '' ? place : place.replace(/\.tsx?$/, extension);
}
