import type { ReportedFigure, Unit } from './report.ts';

export type Contender = 'ours' | 'peer' | 'limit';

/** What a figure must reach: a ratio of medians, or a value of its own. */
export type Goal =
  | { readonly of: 'ratioToPeer' | 'ratioToLimit'; readonly atMost: number }
  | { readonly of: 'ratioToPeer' | 'ratioToLimit'; readonly atLeast: number }
  | { readonly of: 'median' | 'p95'; readonly atMost: number };

/** One line of the report. */
export interface Figure {
  /** What is measured, as people read it. */
  readonly case: string;
  readonly unit: Unit;
  readonly goals: readonly Goal[];
  /** One of several figures that differ in the amount of work: which plot it belongs to, what the work is counted in, and how much. */
  readonly point?: NonNullable<ReportedFigure['point']>;
}

/** What one run of a contender gives: a value or several for each figure of its trial. */
export type Reading = Readonly<Record<string, number | readonly number[]>>;

/** Contenders that are measured in the same rounds, in turn. */
export interface Trial {
  readonly figures: Readonly<Record<string, Figure>>;
  /** How often each contender runs; a first run of each is not counted, unless `once`. */
  readonly rounds: number;
  /** One run without a warm-up says it: the value is the same each time (a size, say), or every run begins from nothing. */
  readonly once?: boolean;
  readonly contenders: Readonly<Partial<Record<Contender, () => Promise<Reading>>>>;
}

/** A part that can't be measured here, and why. */
export interface Left {
  readonly left: string;
}

export interface Benchmark {
  readonly name: string;
  /** Sets up, yields one trial after the other, and cleans up. `scale` multiplies rounds and amounts: 1 is a full run. */
  trials(scale: number): AsyncIterable<Trial | Left>;
}
