import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSession } from '@frontyard/testkit/replay';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CliError } from '../errors.ts';
import { recordCommand } from './recordCommand.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontyard-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const FRAME = {
  id: 'frm_1',
  plugin: 'panel',
  platform: 'desktop',
  entryPoint: 'SIDE_PANEL',
  size: { width: 270, height: 700 },
};
const LOG = {
  format: 'frontyard-log',
  version: 1,
  frames: [FRAME],
  entries: [
    ['in', 'handshake', {}],
    ['out', 'context_update', { data: { type: 'noConversation', teammate: { name: 'Jane Doe' } } }],
    ['in', 'function_call', { name: 'search', call: '1', data: ['Jane Doe'] }],
    ['out', 'function_result', { name: 'search', call: '1', data: { $undefined: true } }],
  ].map(([direction, type, rest], index) => ({
    seq: index + 1,
    time: 1000 + index,
    plugin: 'panel',
    frame: 'frm_1',
    wire: 'current',
    direction,
    type,
    ...(rest as object),
  })),
};

async function record(log: unknown, plugin = 'panel'): Promise<string> {
  const [from, out] = [join(folder, 'log.json'), join(folder, 'out', 'a.session.jsonl')];
  await writeFile(from, typeof log === 'string' ? log : JSON.stringify(log));
  expect(await recordCommand([plugin, '--log', from, '--out', out], new Promise(() => {}))).toBe(0);
  return readFile(out, 'utf8');
}

test('a log that was saved in the emulator’s page becomes a session, redacted', async () => {
  const text = await record(LOG);
  expect(text).not.toContain('Jane');
  const { header, entries } = readSession(text);
  expect(header).toMatchObject({ plugin: 'panel', wire: 'current', size: { width: 270, height: 700 } });
  expect(entries.map(({ type }) => type)).toEqual(['told', 'called', 'answered']);
});

test.each([
  ['no JSON', '{', 'panel', /cannot be read as JSON/],
  ['another file', { format: 'else' }, 'panel', /is no log .* \(format /],
  ['a log of another plugin', LOG, 'other', /no page of other that was open/],
  ['a log whose beginning is gone', { ...LOG, entries: LOG.entries.slice(1) }, 'panel', /how panel began/],
])('%s is refused, and nothing is written', async (_, log, plugin, words) => {
  const refused = await record(log, plugin).catch((error: unknown) => error);
  expect(CliError.is(refused, 'NOT_RECORDED')).toBe(true);
  expect((refused as Error).message).toMatch(words);
});
