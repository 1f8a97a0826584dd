import type { LogEntry } from '../../host/log.ts';

/** The drawer shows this many, the newest. */
export const LOG_ROWS = 200;

/** The newest entries of a plugin, or of all, the newest first. */
export function logRows(entries: readonly LogEntry[], plugin: string | undefined): LogEntry[] {
  const wanted = plugin === undefined ? entries : entries.filter((entry) => entry.plugin === plugin);
  return wanted.slice(-LOG_ROWS).toReversed();
}

/** Whether a plugin asked for something with this message. */
export function isCall({ direction, wire, type }: LogEntry): boolean {
  if (direction !== 'in') return false;
  return wire === 'legacy' ? type !== 'plugin_connected' : type === 'function_call';
}

const DIRECTIONS = { in: 'from the plugin', out: 'to the plugin', note: 'by the emulator' } as const;
const VERDICTS = {
  refused: 'Refused',
  unknown: 'Unknown name',
  blocked: 'Blocked',
  failed: 'Failed',
} as const;

export function directionOf({ direction }: LogEntry): string {
  return DIRECTIONS[direction];
}

/** In words; nothing where all is well. */
export function verdictOf({ verdict }: LogEntry): string | undefined {
  return verdict && VERDICTS[verdict];
}
