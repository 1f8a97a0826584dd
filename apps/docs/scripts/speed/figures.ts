import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Spread = z.object({ median: z.number(), p95: z.number() });

/** One figure of a run, as `pnpm bench --json` writes it. */
const Figure = z.object({
  name: z.string(),
  case: z.string(),
  unit: z.string(),
  ours: Spread,
  peer: z.nullable(Spread),
  limit: z.nullable(Spread),
  ratioToPeer: z.nullable(z.number()),
  ratioToLimit: z.nullable(z.number()),
  goal: z.nullable(z.string()),
  holds: z.nullable(z.boolean()),
  runs: z.number(),
  point: z.nullable(z.object({ plot: z.string(), axis: z.string(), at: z.number() })),
});
export type Figure = z.output<typeof Figure>;

const Run = z.object({
  machine: z.object({
    cpu: z.string(),
    cores: z.number(),
    memoryGB: z.number(),
    system: z.string(),
    load: z.object({ before: z.number(), after: z.number() }),
    startedAt: z.string(),
    scale: z.number(),
  }),
  versions: z.record(z.string(), z.string()),
  notRun: z.array(z.object({ name: z.string(), reason: z.string() })),
  benchmarks: z.array(Figure),
});
export type Run = z.output<typeof Run>;

/** The run that the page shows. */
export function readRun(): Run {
  return Run.parse(JSON.parse(readFileSync(new URL('../../speed/run.json', import.meta.url), 'utf8')));
}
