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

async function copied(name: string): Promise<string> {
  const host = testHost();
  const current = await openCurrentPage(host);
  await current.call('listMessages');
  await current.call('tag', [['tag_none']]);
  await current.call('createDraft', [{ content: { body: "It's\n<b>here</b>", type: 'html' } }]);
  const legacy = await openLegacyPage(host);
  await legacy.send({ type: 'assign', teammate_id: 'tea_none' });
  const exchange = exchangesOf(host.log.entries()).find(({ first }) => first.name === name)!;
  expect(canBeTest(exchange)).toBe(true);
  return testOf(exchange, { world: host.world(), selectedIds: ['cnv_bike'], platform: 'desktop' });
}

test('calls copied as tests compile and pass', { timeout: 60_000 }, async () => {
  await mkdir(folder, { recursive: true });
  for (const name of ['listMessages', 'tag', 'createDraft', 'assign']) {
    await writeFile(`${folder}${name}.test.ts`, await copied(name));
  }
  await writeFile(
    `${folder}tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  );
  await run(`${kit}node_modules/.bin/tsc`, ['-p', folder, '--noEmit'], { cwd: kit });
  await run(
    `${kit}node_modules/.bin/vitest`,
    ['run', '--root', folder, '--reporter', 'json', '--outputFile', `${folder}result.json`],
    { cwd: folder },
  );
  expect(JSON.parse(await readFile(`${folder}result.json`, 'utf8'))).toMatchObject({
    success: true,
    numPassedTests: 4,
  });
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
