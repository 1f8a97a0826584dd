import * as z from 'zod';

const Units = z.enum(['bytes', 'ms', 'µs', 'per second', 'count', 'share']);
export type Unit = z.output<typeof Units>;

const Spread = z.strictObject({ median: z.number(), p95: z.number() });

/** One figure of a run. What there is nothing to compare with is null. */
export const ReportedFigure = z.strictObject({
  name: z.string(),
  case: z.string(),
  unit: Units,
  ours: Spread,
  peer: z.nullable(Spread),
  limit: z.nullable(Spread),
  ratioToPeer: z.nullable(z.number()),
  ratioToLimit: z.nullable(z.number()),
  /** In words; null for a figure that is only there to be seen, such as a point of a plot. */
  goal: z.nullable(z.string()),
  holds: z.nullable(z.boolean()),
  /** How many values of ours the median was taken of. */
  runs: z.int().positive(),
  /** Where the figure stands in a plot of how the cost grows with the work; null for one that is in none. */
  point: z.nullable(z.strictObject({ plot: z.string(), axis: z.string(), at: z.number() })),
});
export type ReportedFigure = z.output<typeof ReportedFigure>;

/** What a run of the benchmarks says, and what the docs are made of. */
export const Report = z.strictObject({
  machine: z.strictObject({
    cpu: z.string(),
    cores: z.int().positive(),
    memoryGB: z.number(),
    system: z.string(),
    /** The load of the machine over one minute, before and after: above the number of cores others have worked too. */
    load: z.strictObject({ before: z.number(), after: z.number() }),
    startedAt: z.iso.datetime(),
    scale: z.number(),
  }),
  versions: z.record(z.string(), z.string()),
  /** What was asked for and gave no figure, or not all, and why. */
  notRun: z.array(z.strictObject({ name: z.string(), reason: z.string() })),
  benchmarks: z.array(ReportedFigure),
});
export type Report = z.output<typeof Report>;
