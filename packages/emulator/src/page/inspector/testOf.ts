import { isMethodName, type Platform } from '@frontyard/sdk-types';
import type { LogEntry } from '../../host/log.ts';
import type { World } from '../../world/schema.ts';
import { durationOf, type Exchange } from './exchanges.ts';
import { literal } from './literal.ts';
import { sceneOf } from './sceneOf.ts';

// The emulator knows the kit by name only: the kit is built upon it.
const KIT = '@frontyard/testkit';

export interface Scene {
  world: World;
  selectedIds: readonly string[];
  platform: Platform;
}

/** Whether a call can be made again in a test: its name must exist. */
export function canBeTest({ kind, first }: Exchange): boolean {
  return kind === 'call' && first.name !== undefined && isMethodName(first.name);
}

/** A Vitest file that makes the same call in the world as it is now, and expects it to end the same way. */
export function testOf(exchange: Exchange, scene: Scene): string {
  const world = `const world: WorldInput = ${literal(sceneOf(scene.world, scene.selectedIds))};`;
  const text = exchange.first.wire === 'legacy' ? legacyTest(exchange, scene) : currentTest(exchange, scene);
  return text.replace('WORLD', () => world);
}

function currentTest(exchange: Exchange, { selectedIds, platform }: Scene): string {
  const { first, answer } = exchange;
  const call = ["'current'", 'undefined', `{ world, selectedIds: ${literal(selectedIds)} }`].join(', ');
  const args = Array.isArray(first.data) ? first.data.map((each) => literal(each, 2)) : [];
  const made = `front.call(${[quoted(first.name), ...args].join(', ')})`;
  return `import type { WorldInput } from '@frontyard/emulator';
import { openInMemory } from '${KIT}';
import { expect, test } from 'vitest';

WORLD

test(${quoted(titleOf(exchange))}, async () => {
  const front = await openInMemory(${call})(${quoted(platform)});
  ${expectation(made, answer)}
  await front.close();
});
`;
}

function expectation(made: string, answer: LogEntry | undefined): string {
  if (answer?.type === 'function_error') return `await expect(${made}).rejects.toThrow();`;
  const outcome = answer?.data === undefined ? 'toBeUndefined' : 'toBeDefined';
  return `await expect(${made}).resolves.${outcome}();`;
}

function legacyTest(exchange: Exchange, { selectedIds, platform }: Scene): string {
  const { first, note } = exchange;
  const wanted = durationOf(exchange) === undefined ? first.type : 'done';
  return `import { createHost, openInMemory, type WorldInput } from '@frontyard/emulator';
import { memoryPage } from '${KIT}';
import { expect, test } from 'vitest';

WORLD
const plugin = { name: 'plugin', title: 'Plugin', url: 'http://localhost:5001/', secret: 'secret' };

test(${quoted(titleOf(exchange))}, async () => {
  const host = createHost({ world, plugins: [plugin] });
  host.select(${literal(selectedIds)});
  const { parent } = openInMemory(host, plugin.name, memoryPage(), { platform: ${quoted(platform)} });
  parent.postMessage({ type: 'plugin_connected', endpoint: plugin.url });
  parent.postMessage(${literal(first.data, 2)});
  await expect.poll(() => host.log.entries().some(({ type }) => type === ${quoted(wanted)})).toBe(true);
  const verdicts = host.log.entries().flatMap(({ verdict }) => verdict ?? []);
  expect(verdicts).toEqual(${literal(note?.verdict ? [note.verdict] : [])});
  for (const frame of host.frames()) host.close(frame);
});
`;
}

function titleOf({ first: { name }, answer, note }: Exchange): string {
  return note?.verdict !== undefined || answer?.type === 'function_error'
    ? `${name} is refused`
    : `${name} is answered`;
}

function quoted(text = ''): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
