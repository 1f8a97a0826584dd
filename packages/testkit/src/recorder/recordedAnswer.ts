import type { SessionEntry } from '../recording/session.ts';

type Served = Extract<SessionEntry, { type: 'served' }>;

/** An answer as it is written down; undefined where it lets somebody in: a replay asks the server itself for that. */
export function recordedAnswer(
  status: number,
  type: string | null,
  text: string,
): Pick<Served, 'status' | 'contentType' | 'body'> | undefined {
  const contentType = type?.split(';')[0]?.trim() ?? '';
  const body = bodyOf(contentType, text);
  return isPrivate(body) ? undefined : { status, contentType, body };
}

function isPrivate(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return Object.entries(body).some(([key, each]) => /token|secret|password/i.test(key) || isPrivate(each));
}

function bodyOf(contentType: string, text: string): unknown {
  if (!contentType.endsWith('json') || text === '') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
