import type { LogEntry, LogFile } from '@frontyard/emulator';
import { fromPlain } from '@frontyard/emulator/plain';
import { TestkitError } from '../errors.ts';
import type { Session } from './session.ts';
import { sessionFromLog } from './sessionFromLog.ts';

/** What a page says first, by either wire. */
const HELLOS: ReadonlySet<string> = new Set(['handshake', 'plugin_connected']);

/**
 * Makes a session of a log that the emulator's page has saved: of the plugin's page that said hello last and is still
 * open. Redact it before it is written.
 * @throws TestkitError `INCOMPLETE` where the log has no such page, or its beginning is gone
 */
export function sessionFromLogFile({ frames, entries }: LogFile, plugin: string): Session {
  const isOpen = (frame: string) => frames.some(({ id }) => id === frame);
  const last = entries.findLast((entry) => entry.plugin === plugin && isOpen(entry.frame));
  const page = frames.find(({ id }) => id === last?.frame);
  if (!page) throw new TestkitError('INCOMPLETE', `The log has no page of ${plugin} that was open`);
  const own = entries.filter(({ frame }) => frame === page.id);
  const hello = own.findLastIndex(({ type, direction }) => direction === 'in' && HELLOS.has(type));
  if (hello < 0) throw new TestkitError('INCOMPLETE', `The log has not how ${plugin} began`);
  const since = own.slice(hello).map((entry) => ({ ...entry, data: fromPlain(entry.data) }) as LogEntry);
  const { platform, entryPoint, size } = page;
  return sessionFromLog(since, { plugin, platform, entryPoint, size });
}
