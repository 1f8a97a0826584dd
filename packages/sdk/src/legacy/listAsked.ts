import type { LegacyCall } from './method.ts';

/** Asks for a list; a host answers with nothing when it can't be had. */
export async function listAsked<Item>(call: LegacyCall, type: string): Promise<Item[]> {
  const answer = await call.ask(type);
  return Array.isArray(answer) ? answer : [];
}
