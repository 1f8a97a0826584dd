import type { Uncovered } from '@frontyard/testkit/replay';

/** In words, for whoever reads the gate. */
export function uncoveredWords({ plugin, platforms, entryPoints, methods, excused }: Uncovered): string[] {
  const missing = (of: string, what: readonly string[]) =>
    what.length === 0
      ? []
      : [
          `${plugin} has no recorded session ${of} ${what.join(', ')}, which it declares, so what breaks there is not seen: record one with frontyard record, or say in plugin.config.ts, notRecorded, why there can be none`,
        ];
  return [
    ...(platforms.length > 0
      ? [
          `${plugin} has no recorded session on ${platforms.join(', ')}, which it declares: record one with frontyard record`,
        ]
      : []),
    ...missing('at', entryPoints),
    ...missing('that calls', methods),
    ...excused.map(
      (each) => `${plugin} excuses ${each} in notRecorded without need: it is recorded, or not declared`,
    ),
  ];
}
