import { cannot } from '../cannot.ts';
import type { LegacyCall } from './method.ts';

const TOGGLES = { archived: 'toggle_archived', trashed: 'toggle_trashed' } as const;
type Toggled = keyof typeof TOGGLES;

/** Flips a flag, and keeps in mind what the status is until the host tells it. */
export function toggle({ shown, where, tell }: LegacyCall, flag: Toggled): void {
  tell(TOGGLES[flag], where);
  shown.status = shown.status === flag ? 'open' : flag;
}

/** Gets to a status by flipping what must be flipped. The legacy wire can't mark as spam or take the mark away. */
export function setStatus(call: LegacyCall, status: string): void {
  const { shown } = call;
  if (shown.status === status) return;
  if (shown.status === 'spam' || status === 'spam') throw cannot(call, 'The legacy wire knows no spam.');
  if (shown.status !== 'open') toggle(call, shown.status as Toggled);
  if (status !== 'open') toggle(call, status as Toggled);
}
