import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('one benchmark is printed as JSON, in the shape that was agreed', async () => {
  const pnpm = path.join(ROOT, 'node_modules/.bin/pnpm');
  const { stdout } = await promisify(execFile)(pnpm, ['-s', 'bench', 'sdk-size', '--json'], { cwd: ROOT });
  const report = JSON.parse(stdout) as { benchmarks: object[] };

  expect(report).toMatchObject({
    machine: { cores: expect.any(Number) },
    versions: {
      node: process.version.slice(1),
      '@frontapp/plugin-sdk': '1.10.0',
      vite: expect.stringMatching(/^\d/),
      jose: expect.stringMatching(/^\d/),
      pg: expect.stringMatching(/^\d/),
      '@electric-sql/pglite': expect.stringMatching(/^\d/),
      react: expect.stringMatching(/^\d/),
      turbo: expect.stringMatching(/^\d/),
      hono: expect.stringMatching(/^\d/),
    },
  });
  const spread = { median: expect.any(Number), p95: expect.any(Number) };
  expect(report.benchmarks.length).toBeGreaterThan(0);
  for (const figure of report.benchmarks)
    expect(figure).toMatchObject({
      name: 'sdk-size',
      case: expect.any(String),
      unit: 'bytes',
      ours: spread,
      peer: spread,
      limit: null,
      ratioToLimit: null,
    });
  const first = report.benchmarks[0] as Record<string, unknown>;
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining(['ratioToPeer', 'ratioToLimit', 'goal', 'holds', 'runs']),
  );
  expect(first).toMatchObject({ goal: '≤ 0.35 × peer', holds: expect.any(Boolean) });
});
