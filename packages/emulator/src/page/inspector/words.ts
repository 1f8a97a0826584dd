import type { LogEntry } from '../../host/log.ts';

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
  uncaught: 'Uncaught',
} as const;

export function directionOf({ direction }: LogEntry): string {
  return DIRECTIONS[direction];
}

/** In words; nothing where all is well. */
export function verdictOf({ verdict }: LogEntry): string | undefined {
  return verdict && VERDICTS[verdict];
}
