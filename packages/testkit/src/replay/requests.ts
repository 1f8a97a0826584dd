import type { SessionEntry } from '../recording/session.ts';
import type { Difference } from './difference.ts';

/**
 * Where the plugin's server is no longer asked what it was asked, or is asked what the recording does not have. What only reads
 * (GET) may go, and searches that are sent by POST may come more or less often; each change (PUT, PATCH, DELETE) must come.
 */
export function requestDifferences(
  entries: readonly SessionEntry[],
  counts: ReadonlyMap<string, number>,
): Difference[] {
  const left = new Map(counts);
  const known = new Set<string>();
  const lost = entries.flatMap((entry, index): Difference[] => {
    if (entry.type !== 'asked') return [];
    const request = `${entry.method} ${entry.path}`;
    known.add(request);
    if (isReading(request)) return [];
    const count = left.get(request) ?? 0;
    if (!request.startsWith('POST ')) left.set(request, count - 1);
    return count > 0 ? [] : [{ kind: 'no request', line: index + 2, request }];
  });
  const more = [...counts.keys()].flatMap((request): Difference[] =>
    known.has(request) || isReading(request)
      ? []
      : [{ kind: 'one request more', line: entries.length + 1, request }],
  );
  return [...lost, ...more];
}

function isReading(address: string): boolean {
  return address.startsWith('GET ') || address.startsWith('HEAD ');
}
