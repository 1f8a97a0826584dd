import type { PageSession } from './createSession.ts';

/** What Front says first, such as what the `ready` of our SDK's `connect()` gives. */
export interface FirstContext {
  readonly teammate: { readonly id: string };
}

/** Claims for the session whom Front names, once it does. A page outside of Front claims nobody. */
export async function claimTeammate(session: PageSession, ready: Promise<FirstContext>): Promise<void> {
  const context = await ready.catch(() => undefined);
  if (context) session.claim(context.teammate.id);
}
