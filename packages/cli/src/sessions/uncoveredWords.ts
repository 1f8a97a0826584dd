import type { Uncovered } from '@frontyard/testkit/replay';

/** In words, for whoever reads the gate. */
export function uncoveredWords({ plugin, platforms, methods }: Uncovered): string[] {
  const of = `${plugin} has no recorded session`;
  return [
    ...(platforms.length > 0
      ? [`${of} on ${platforms.join(', ')}, which it declares: record one with frontyard record`]
      : []),
    ...(methods.length > 0 ? [`${of} that calls ${methods.join(', ')}: what breaks there is not seen`] : []),
  ];
}
