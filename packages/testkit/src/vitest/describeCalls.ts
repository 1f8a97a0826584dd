import type { LogEntry } from '@frontyard/emulator';
import type { HostCall } from '../host/calls.ts';

/** What was called instead, one call a line. */
export function describeCalls(calls: readonly HostCall[], write: (value: unknown) => string): string {
  if (calls.length === 0) return 'Front was not called at all.';
  const lines = calls.map(({ name, args, outcome, reason }) => {
    const ending =
      outcome === 'answered' || outcome === 'done' ? '' : `   ← ${outcome}${reason ? `: ${reason}` : ''}`;
    return `  ${name}(${args.map((arg) => write(arg)).join(', ')})${ending}`;
  });
  return `What was called:\n${lines.join('\n')}`;
}

/** Everything Front could not make sense of, or did not allow. */
export function unhandledIn(entries: readonly LogEntry[]): readonly LogEntry[] {
  return entries.filter(
    ({ verdict, type, direction }) => verdict !== undefined || (direction === 'in' && type === 'junk'),
  );
}

export function describeUnhandled(entries: readonly LogEntry[]): string {
  return entries
    .map(
      ({ name, type, verdict, text }) =>
        `  ${name ?? type} ← ${verdict ?? 'junk'}: ${text ?? 'no message of a plugin'}`,
    )
    .join('\n');
}
