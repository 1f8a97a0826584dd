import type { LogEntry } from '../../host/log.ts';

/** A call of the plugin `crm` as the log keeps it. */
export function entry(seq: number, rest: Partial<LogEntry> = {}): LogEntry {
  return {
    seq,
    time: seq,
    plugin: 'crm',
    frame: 'frm_1',
    direction: 'in',
    type: 'function_call',
    wire: 'current',
    ...rest,
  };
}
