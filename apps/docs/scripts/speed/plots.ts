import type { Figure, Run } from './figures.ts';
import { plot, type Line } from './plot.ts';

/** How a cost grows with the work, as a picture. */
export interface Plot {
  /** The benchmark it belongs to. */
  readonly name: string;
  readonly title: string;
  /** Its file's name, without what all of them end with. */
  readonly file: string;
  readonly svg: string;
}

const LINES = [
  { of: 'ours', color: '#1d4ed8' },
  { of: 'peer', color: '#b91c1c' },
  { of: 'limit', color: '#6b7280' },
] as const;

/** One plot for each that the run's figures say they are points of. */
export function plotsOf({ benchmarks }: Run): readonly Plot[] {
  const groups = Map.groupBy(
    benchmarks.filter(({ point }) => point),
    ({ name, point }) => `${name} ${point?.plot}`,
  );
  return [...groups.values()].filter((figures) => figures.length > 1).map(plotOf);
}

function plotOf(figures: readonly Figure[]): Plot {
  const [{ name, unit, point }] = figures as [Figure];
  const title = point?.plot ?? '';
  const sorted = figures.toSorted((one, other) => at(one) - at(other));
  const lines = LINES.flatMap(({ of, color }): Line[] => {
    const points = sorted.flatMap((figure) => {
      const median = figure[of]?.median;
      return median ? [[at(figure), median] as const] : [];
    });
    return points.length > 0 ? [{ name: of, color, points }] : [];
  });
  return {
    name,
    title,
    file: `${name} ${title}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    svg: plot(title, { x: point?.axis ?? '', y: unit }, lines),
  };
}

function at({ point }: Figure): number {
  return point?.at ?? 0;
}
