import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Report } from './report.ts';
import { rounded } from './statistics.ts';

type Machine = Report['machine'];

/** The load of the machine over the last minute. */
export function load(): number {
  return rounded(loadavg()[0] ?? 0);
}

/** On what a run was made. */
export function machine(started: { at: Date; load: number; scale: number }): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    load: { before: started.load, after: load() },
    startedAt: started.at.toISOString(),
    scale: started.scale,
  };
}
