import { LogFile, logFileOf } from '@frontyard/emulator';
import { supportWorld } from '@frontyard/emulator/samples';
import { expect, test } from 'vitest';
import { TestkitError } from '../errors.ts';
import { createTestHost } from '../host/createTestHost.ts';
import { PLUGIN } from '../host/memoryPage.ts';
import { readSession } from './readSession.ts';
import { redactSession } from './redact/redactSession.ts';
import { sessionFromLogFile } from './sessionFromLogFile.ts';
import { writeSession } from './writeSession.ts';

const { name } = PLUGIN;

/** A log as the page saves it, and as it is read. */
async function recorded(wire: 'current' | 'legacy'): Promise<LogFile> {
  const host = createTestHost({ world: supportWorld(), conversation: 'cnv_brakes', wire });
  const bridge = await host.connect();
  await bridge.host.listInboxes();
  await host.settled();
  const file = logFileOf(host.log.entries(), host.frames(), () => ({ width: 270, height: 700 }));
  host.closeAll();
  return LogFile.parse(JSON.parse(JSON.stringify(file)));
}

for (const wire of ['current', 'legacy'] as const) {
  test(`a saved log of the ${wire} wire is a session of what Front and the plugin said, and is written redacted`, async () => {
    const session = sessionFromLogFile(await recorded(wire), name);
    expect(session.header).toMatchObject({ plugin: name, platform: 'desktop', wire, size: { width: 270 } });
    const called = session.entries.filter(({ type }) => type === 'called');
    expect(called).toHaveLength(1);
    expect(session.entries.some(({ type }) => type === 'answered')).toBe(true);

    const text = writeSession(redactSession(session, {}));
    expect(text).not.toContain('lena.hartmann@post.example');
    expect(readSession(text).entries).toHaveLength(session.entries.length);
  });
}

test('a page that is loaded again begins a new session', async () => {
  const log = await recorded('current');
  const hello = log.entries.find(({ type }) => type === 'handshake')!;
  const twice = { ...log, entries: [...log.entries, hello] };
  expect(
    sessionFromLogFile({ ...twice, entries: [...twice.entries, ...log.entries.slice(1)] }, name),
  ).toEqual(sessionFromLogFile(log, name));
});

test('a log whose beginning is gone, and one of other plugins, is refused', async () => {
  const log = await recorded('current');
  const cut = {
    ...log,
    entries: log.entries.filter(({ type }) => type !== 'handshake' && type !== 'plugin_connected'),
  };
  for (const [file, plugin] of [
    [cut, name],
    [log, 'other'],
  ] as const) {
    expect(() => sessionFromLogFile(file, plugin)).toThrow(TestkitError);
  }
});
