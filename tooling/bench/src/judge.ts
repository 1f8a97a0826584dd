import type { Figure, Goal } from './benchmark.ts';
import type { Values } from './interleave.ts';
import type { ReportedFigure } from './report.ts';
import { median, quantile, ratio, rounded } from './statistics.ts';

/** Makes a line of the report from what was measured. */
export function judge(name: string, key: string, figure: Figure, values: Values): ReportedFigure {
  const ours = values.ours?.[key];
  if (!ours) throw new Error(`${name}: nothing was measured for ${figure.case}.`);
  const [peer, limit] = [values.peer?.[key], values.limit?.[key]];
  const measured = { ours: spread(ours), peer: peer && spread(peer), limit: limit && spread(limit) };
  const ratios = {
    ratioToPeer: ratio(measured.ours.median, measured.peer?.median),
    ratioToLimit: ratio(measured.ours.median, measured.limit?.median),
  };
  const hasGoal = figure.goals.length > 0;
  return {
    name,
    case: figure.case,
    unit: figure.unit,
    ours: told(measured.ours),
    peer: measured.peer ? told(measured.peer) : null,
    limit: measured.limit ? told(measured.limit) : null,
    ratioToPeer: ratios.ratioToPeer === null ? null : rounded(ratios.ratioToPeer),
    ratioToLimit: ratios.ratioToLimit === null ? null : rounded(ratios.ratioToLimit),
    goal: hasGoal ? figure.goals.map((goal) => inWords(goal, figure.unit)).join(', ') : null,
    holds: hasGoal ? figure.goals.every((goal) => isReached(goal, { ...ratios, ours: measured.ours })) : null,
    runs: ours.length,
    point: figure.point ?? null,
  };
}

type Spread = ReportedFigure['ours'];
type Measured = Pick<ReportedFigure, 'ours' | 'ratioToPeer' | 'ratioToLimit'>;

/** As it was measured: what is compared with a goal is not rounded before. */
function spread(values: readonly number[]): Spread {
  return { median: median(values), p95: quantile(values, 0.95) };
}

function told(measured: Spread): Spread {
  return { median: rounded(measured.median), p95: rounded(measured.p95) };
}

function isReached(goal: Goal, { ours, ratioToPeer, ratioToLimit }: Measured): boolean {
  const value = { ratioToPeer, ratioToLimit, median: ours.median, p95: ours.p95 }[goal.of];
  if (value === null) return false;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

function inWords(goal: Goal, unit: string): string {
  const bound = 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  if (goal.of === 'ratioToPeer') return `${bound} × peer`;
  if (goal.of === 'ratioToLimit') return `${bound} × limit`;
  return `${goal.of} ${bound} ${unit}`;
}
