import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The Vitest settings of every package: tests beside the source, a JSON report that the whole run is counted from. */
export function preset(test: NonNullable<ViteUserConfig['test']> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      include: ['{src,tests,server,shared,web,scripts}/**/*.test.{ts,tsx}'],
      reporters: ['default', 'json'],
      outputFile: { json: 'reports/unit.json' },
      unstubGlobals: true,
      restoreMocks: true,
      ...test,
    },
  });
}
