import { expect, test, type CDPSession, type Frame, type Page } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import { openEmulator, pluginFrame, waitForStatus } from './support/emulatorPage.ts';
import { serveEmulator } from './support/serve.ts';

const PLUGINS = Array.from({ length: 8 }, (_, index) => `p${index + 1}`);
/** Calls of each plugin in one round: 2,504 in all, which the log tells in 5,000 entries, its bound. */
const ROUND = 313;
/** In bytes. What 2,500 calls leave behind if their 4,000 letters are kept is 10 MB. */
const MOST_GROWTH = 4_000_000;

/** Makes calls, some at a time, and counts what came of them. */
async function callMany(frame: Frame, count: number, plugin: string): Promise<Record<string, number>> {
  return frame.evaluate(
    async ([total, name]) => {
      const seen: Record<string, number> = {};
      const query = `${name} ${'x'.repeat(4000)}`;
      const calls: [string, ...unknown[]][] = [
        ['listTags'],
        ['search', query],
        ['listMessages'],
        ['noSuchMethod', query],
      ];
      let next = 0;
      const work = async () => {
        while (next < total) {
          next += 1;
          const [method, ...args] = calls[next % calls.length] ?? ['listTags'];
          const { type } = await window.call(method, ...args);
          seen[type] = (seen[type] ?? 0) + 1;
        }
      };
      await Promise.all(Array.from({ length: 20 }, work));
      return seen;
    },
    [count, plugin] as const,
  );
}

async function round(frames: ReadonlyMap<string, Frame>): Promise<number> {
  const counts = await Promise.all([...frames].map(([name, frame]) => callMany(frame, ROUND, name)));
  for (const seen of counts)
    expect(Object.keys(seen).toSorted()).toEqual(['function_error', 'function_result']);
  return counts.flatMap((seen) => Object.values(seen)).reduce((sum, count) => sum + count, 0);
}

/** The heap of the page and the frames of its process, in bytes, and its nodes, after what is not held has gone. */
async function measure(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

async function openAll(page: Page): Promise<Map<string, Frame>> {
  const frames = new Map<string, Frame>();
  for (const name of PLUGINS) {
    await page.getByRole('tab', { name, exact: true }).click();
    await waitForStatus(page, name, 'connected');
    frames.set(name, await pluginFrame(page, name));
  }
  return frames;
}

test('10,000 calls of eight plugins are all answered, and past the bound of the log nothing piles up', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const emulator = await serveEmulator(
    PLUGINS.map((name) => ({ name, title: name, pages: { '/': callingPage() } })),
  );
  await openEmulator(page, emulator.url);
  const frames = await openAll(page);
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');

  let answered = 0;
  const measures: { heap: number; nodes: number }[] = [];
  for (let count = 0; count < 4; count += 1) {
    answered += await round(frames);
    measures.push(await measure(session));
  }
  expect(answered).toBe(4 * 8 * ROUND);
  expect(await page.evaluate(() => window.frontyard.log().length)).toBe(5000);
  const [, second, , last] = measures;
  expect((last?.heap ?? Number.NaN) - (second?.heap ?? 0)).toBeLessThan(MOST_GROWTH);
  expect((last?.nodes ?? Number.NaN) - (second?.nodes ?? 0)).toBeLessThan(1000);
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'p8', exact: true })).toBeVisible();
  await emulator.close();
});
