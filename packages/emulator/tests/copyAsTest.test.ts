import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { exchangesOf } from '../src/page/inspector/exchanges.ts';
import { canBeTest, testOf } from '../src/page/inspector/testOf.ts';
import { openCurrentPage, openLegacyPage, testHost } from './support/pages.ts';

const run = promisify(execFile);
// Where the kit's dependencies are found, and nothing of it is kept.
const kit = fileURLToPath(new URL('../../testkit/', import.meta.url));
const folder = `${kit}reports/copied/`;
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes calls that change what the ones before them were about, then copies each as a test. */
async function copied(): Promise<Record<string, string>> {
  const host = testHost();
  const current = await openCurrentPage(host);
  await current.call('listMessages');
  await current.call('tag', [['tag_none']]);
  await current.call('setStatus', [7]);
  await current.call('createDraft', [{ content: { body: "It's\n<b>here</b>", type: 'html' } }]);
  await current.call('untag', [['tag_vip']]);
  await current.call('fetchDraft', ['dra_1']);
  await current.call('setStatus', ['archived']);
  const legacy = await openLegacyPage(host);
  await legacy.send({ type: 'assign', teammate_id: 'tea_none' });
  await legacy.ask({ type: 'fetch_inboxes' });
  host.change((world) => {
    world.drafts.length = 0;
    world.tags.length = 0;
    for (const conversation of world.conversations) {
      conversation.tagIds.length = 0;
      conversation.status = 'trashed';
      conversation.messages.splice(1);
    }
  });
  host.select([]);

  const calls = exchangesOf(host.log.entries()).filter(canBeTest);
  return Object.fromEntries(
    calls.map((exchange, index) => {
      const { world, view } = host.sceneOf(exchange.first)!;
      const scene = { world, selectedIds: view.selectedIds, platform: 'desktop' } as const;
      return [`${index}-${exchange.first.name}`, testOf(exchange, scene)];
    }),
  );
}

test('calls copied as tests compile and pass, whatever has changed since', { timeout: 60_000 }, async () => {
  await mkdir(folder, { recursive: true });
  const tests = await copied();
  expect(Object.keys(tests)).toHaveLength(9);
  for (const [name, text] of Object.entries(tests)) await writeFile(`${folder}${name}.test.ts`, text);
  await writeFile(
    `${folder}tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  );
  await run(`${kit}node_modules/.bin/tsc`, ['-p', folder, '--noEmit'], { cwd: kit });
  await run(
    `${kit}node_modules/.bin/vitest`,
    ['run', '--root', folder, '--reporter', 'json', '--outputFile', `${folder}result.json`],
    { cwd: folder },
  ).catch(() => undefined); // what has failed stands in the file
  const result = JSON.parse(await readFile(`${folder}result.json`, 'utf8')) as Result;
  const failures = result.testResults.flatMap(({ message, assertionResults }) => [
    ...(message ? [message] : []),
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
  ]);
  expect(failures).toEqual([]);
  expect(result.numPassedTests).toBe(9);
});

interface Result {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { failureMessages: string[] }[] }[];
}

test('a copied test expects the value or the error itself', async () => {
  const tests = Object.values(await copied());
  const of = (name: string) => tests.filter((text) => text.includes(`front.call('${name}'`));
  expect(of('listMessages')[0]).toMatch(/resolves\.toEqual\([^]*Still squeaks/);
  expect(of('tag')[0]).toContain('cause: "There is no such tag (tag_not_found)"');
  expect(of('setStatus')[0]).toContain('code: "BAD_ARGUMENTS"');
  expect(of('createDraft')[0]).toContain('id: expect.stringMatching(/^dra_/)');
  expect(tests.at(-1)).toMatch(/toMatchObject\(\{ val: [^]*"inb_support"/);
});

test('what a fault has decided cannot be a test, and an old call’s scene goes with its entry', async () => {
  const host = testHost({ logLimit: 10 });
  const page = await openCurrentPage(host);
  host.faults.set({ plugins: { '*': { errorRate: 1 } } });
  await page.call('listTags');
  expect(exchangesOf(host.log.entries()).filter(canBeTest)).toEqual([]);
  const first = host.log.entries().find(({ name }) => name === 'listTags')!;
  expect(host.sceneOf(first)?.view.selectedIds).toEqual(['cnv_bike']);
  for (let count = 0; count < 12; count += 1) await page.call('listTags');
  expect(host.sceneOf(first)).toBeUndefined();
});

test('a call of an unknown name cannot be one', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  await page.call('flyAway');
  expect(exchangesOf(host.log.entries()).filter(canBeTest)).toEqual([]);
});

test('a call made again changes the world, and the page hears nothing of it', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  await page.call('setStatus', ['archived']);
  host.change((world) => void (world.conversations.find(({ id }) => id === 'cnv_bike')!.status = 'open'));
  const before = page.received.filter(({ type }) => type === 'function_result').length;
  const call = host.log.entries().find(({ name }) => name === 'setStatus')!;
  const position = host.resend(call);
  await expect
    .poll(() => exchangesOf(host.log.entries()).find(({ id }) => id === position)?.answer?.type)
    .toBe('function_result');
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bike')?.status).toBe('archived');
  expect(page.received.filter(({ type }) => type === 'function_result')).toHaveLength(before);
});

test('a legacy call is made again too, and a plugin that is closed refuses', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.send({ type: 'toggle_archived' });
  const call = host.log.entries().find(({ type }) => type === 'toggle_archived')!;
  host.resend(call);
  expect(host.log.entries().find(({ again }) => again)).toMatchObject({
    type: 'toggle_archived',
    wire: 'legacy',
  });
  host.close(page.frame);
  expect(() => host.resend(call)).toThrow('not open');
});
