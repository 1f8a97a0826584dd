import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The Vitest settings of every package: tests beside the source, a JSON report that the whole run is counted from. With
 * `isolate: false` the files of a package share a worker, which is several times faster: for packages whose modules keep
 * nothing that a test could meet again.
 */
export function preset(test: NonNullable<ViteUserConfig['test']> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      include: ['{src,tests,server,shared,web,scripts}/**/*.test.{ts,tsx}'],
      reporters: ['default', 'json'],
      outputFile: { json: 'reports/unit.json' },
      unstubGlobals: true,
      restoreMocks: true,
      // Long enough for a machine that is busy: how long a wait takes is no finding.
      expect: { poll: { timeout: 10_000 } },
      testTimeout: 30_000,
      ...test,
    },
  });
}
