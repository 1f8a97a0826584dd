import { isMethodName, type Platform } from '@frontyard/sdk-types';
import { isCut } from '../../host/abridge.ts';
import type { LogEntry } from '../../host/log.ts';
import type { World } from '../../world/schema.ts';
import { durationOf, type Exchange } from './exchanges.ts';
import { expectedOf } from './expectedOf.ts';
import { literal } from './literal.ts';
import { sceneOf } from './sceneOf.ts';

// The emulator knows the kit by name only: the kit is built upon it.
const KIT = '@frontyard/testkit';

export interface Scene {
  world: World;
  selectedIds: readonly string[];
  platform: Platform;
}

/** Whether a call can be made again in a test: its name must exist, and no fault may have decided how it ended. */
export function canBeTest({ kind, first, note }: Exchange): boolean {
  const isFault = note?.type === 'lost' || note?.type === 'dropped' || note?.verdict === 'failed';
  return kind === 'call' && first.name !== undefined && isMethodName(first.name) && !isFault;
}

/** A Vitest file that makes the same call in the world it was made in, and expects the same end: its value, or its error. */
export function testOf(exchange: Exchange, scene: Scene): string {
  const world = `const world: WorldInput = ${literal(worldOf(exchange, scene))};`;
  const text = exchange.first.wire === 'legacy' ? legacyTest(exchange, scene) : currentTest(exchange, scene);
  return text.replace('WORLD', () => world);
}

/** Numbers of the whole account (unread in an inbox, assigned to a teammate) come from all of its conversations. */
const COUNTING: ReadonlySet<string> = new Set(['fetchInboxes', 'fetchAllowedTeammates', 'fetchTeam']);

function worldOf({ first: { name = '', wire, data } }: Exchange, { world, selectedIds }: Scene): World {
  const isCounting = wire === 'legacy' && COUNTING.has(name);
  return sceneOf(world, isCounting ? world.conversations.map(({ id }) => id) : selectedIds, data);
}

function currentTest(exchange: Exchange, { world, selectedIds, platform }: Scene): string {
  const { first } = exchange;
  const call = ["'current'", 'undefined', `{ world, selectedIds: ${literal(selectedIds)} }`].join(', ');
  const args = Array.isArray(first.data) ? first.data.map((each) => literal(each, 2)) : [];
  const made = `front.call(${[quoted(first.name), ...args].join(', ')})`;
  return `import type { WorldInput } from '@frontyard/emulator';
import { openInMemory } from '${KIT}';
import { expect, test } from 'vitest';

WORLD

test(${quoted(titleOf(exchange))}, async () => {
  const front = await openInMemory(${call})(${quoted(platform)});
  ${expectation(made, exchange, world)}
  await front.close();
});
`;
}

function expectation(made: string, { first, answer }: Exchange, world: World): string {
  if (answer?.type === 'function_error')
    return `await expect(${made}).rejects.toMatchObject(${literal(errorOf(first, answer), 2)});`;
  if (answer === undefined || isCut(answer.data))
    return `await expect(${made}).resolves.not.toBeInstanceOf(Error);`;
  if (answer.data === undefined) return `await expect(${made}).resolves.toBeUndefined();`;
  return `await expect(${made}).resolves.toEqual(${expectedOf(first, answer.data, world)});`;
}

/** As our sdk tells it: what it refuses by itself, it does so with a code of its own. */
function errorOf({ name }: LogEntry, { data }: LogEntry): object {
  const text = String(data);
  if (text.startsWith(`${name} got wrong arguments`) || text.startsWith(`${name} takes at most`))
    return { code: 'BAD_ARGUMENTS' };
  if (text.startsWith(`${name} is not offered`) || text.startsWith(`${name} does not exist`))
    return { code: 'METHOD_UNAVAILABLE' };
  return { code: 'HOST_REFUSED', cause: text };
}

function legacyTest(exchange: Exchange, { world, selectedIds, platform }: Scene): string {
  const { first, note, answer } = exchange;
  const isAnswered = durationOf(exchange) !== undefined;
  const wanted = isAnswered ? 'done' : first.type;
  const verdicts = note?.verdict ? [[note.verdict, note.text]] : [];
  const value = (answer?.data as { val?: unknown } | undefined)?.val;
  const expected = isCut(value) ? 'expect.anything()' : expectedOf(first, value, world);
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
  const ended = () => host.log.entries().find(({ type }) => type === ${quoted(wanted)});
  await expect.poll(ended).toBeDefined();
  ${isAnswered ? `expect(ended()?.data).toMatchObject({ val: ${expected} });\n  ` : ''}const verdicts = host.log.entries().flatMap(({ verdict, text }) => (verdict ? [[verdict, text]] : []));
  expect(verdicts).toEqual(${literal(verdicts)});
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
