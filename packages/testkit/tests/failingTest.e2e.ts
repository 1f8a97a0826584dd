import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test } from '@playwright/test';
import { readZip } from './fixtures/readZip.ts';

interface Attachment {
  name: string;
  contentType: string;
  path?: string;
  body?: string;
}
interface Result {
  attachments: Attachment[];
  errors: { message?: string }[];
}
interface Suite {
  suites?: Suite[];
  specs: { title: string; ok: boolean; tests: { results: Result[] }[] }[];
}

const CONFIG = path.join(import.meta.dirname, 'fixtures/failing/playwright.config.ts');
const CLI = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Runs the failing tests as a project of their own. */
function runFailing(output: string): Promise<Suite> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, 'test', '--config', CONFIG],
      { env: { ...process.env, FAILING_OUTPUT: output }, maxBuffer: 64 * 1024 * 1024 },
      (_failure, out) => resolve(JSON.parse(out) as Suite),
    );
  });
}

function specsOf({ specs, suites = [] }: Partial<Suite>): Suite['specs'] {
  return [...(specs ?? []), ...suites.flatMap(specsOf)];
}

test('a test that fails has the log of the wire beside its trace, and in it; one that passes has neither', async () => {
  const output = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  try {
    const specs = specsOf(await runFailing(output));
    const resultOf = (title: string) => specs.find((spec) => spec.title === title)?.tests[0]?.results[0];
    const attachments = (title: string) => resultOf(title)?.attachments ?? [];
    expect(specs.map(({ title, ok }) => [title, ok])).toEqual([
      ['fails after a call', false],
      ['passes', true],
      ['never connects', false],
    ]);
    expect(attachments('passes')).toEqual([]);

    const failed = attachments('fails after a call');
    const log = failed.find(({ name }) => name === 'front-log.json');
    const entries = JSON.parse(Buffer.from(log?.body ?? '', 'base64').toString('utf8')) as unknown[];
    expect(entries).toContainEqual(
      expect.objectContaining({ plugin: 'plugin', direction: 'in', type: 'function_call', name: 'addLink' }),
    );

    const trace = readZip(await readFile(failed.find(({ name }) => name === 'trace')?.path ?? ''));
    expect(trace.get('test.trace')).toContain('front-log.json');

    expect(resultOf('never connects')?.errors[0]?.message).toMatch(
      /The plugin plugin did not connect to Front\. The page cannot be shown: .*localhost:9/s,
    );
    expect(attachments('never connects').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['front-log.json', 'trace']),
    );
  } finally {
    await rm(output, { recursive: true, force: true });
  }
});
