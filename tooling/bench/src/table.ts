import type { Report, ReportedFigure } from './report.ts';

const HEAD = ['', 'benchmark', 'case', 'unit', 'ours', 'p95', 'peer', 'limit', '× peer', '× limit', 'goal'];

/** The report for people: one line per figure. */
export function table({ machine, versions, notRun, benchmarks }: Report): string {
  const rows = [HEAD, ...benchmarks.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const judged = benchmarks.filter(({ holds }) => holds !== null);
  const missed = judged.filter(({ holds }) => !holds).length;
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; load ${machine.load.before} → ${machine.load.after}`,
    Object.entries(versions)
      .map((pair) => pair.join(' '))
      .join(', '),
    '',
    ...lines.map((line) => line.trimEnd()),
    '',
    ...notRun.map(({ name, reason }) => `Not run: ${name}: ${reason}`),
    `Goals reached: ${judged.length - missed} of ${judged.length}.`,
  ].join('\n');
}

function rowOf(figure: ReportedFigure): string[] {
  const { ours, peer, limit, ratioToPeer, ratioToLimit, goal, holds } = figure;
  const mark = { true: '✓', false: '✗', null: ' ' }[String(holds) as 'true'];
  const numbers = [ours.median, ours.p95, peer?.median, limit?.median, ratioToPeer, ratioToLimit];
  return [
    mark,
    figure.name,
    figure.case,
    figure.unit,
    ...numbers.map((value) => (value == null ? '–' : String(value))),
    goal ?? '',
  ];
}
