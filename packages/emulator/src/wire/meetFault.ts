import type { HttpResponse } from '@frontyard/sdk-types';
import { HostRefusal } from '../errors.ts';
import type { HostServices } from '../host/call.ts';
import type { Fate } from '../host/faults.ts';
import { lockingDrafts } from '../host/lockedDrafts.ts';
import type { NewLogEntry } from '../host/log.ts';
import type { Endpoint, PluginFaults } from './connection.ts';

type About = Pick<NewLogEntry, 'name' | 'call' | 'data'>;
type Note = Omit<NewLogEntry, 'plugin' | 'frame'>;
type Wire = 'current' | 'legacy';

/** What a context tells where the teammate's sign-in to the plugin is over. */
export const EXPIRED = 'unauthorized';

/** Lets a call meet its fate before it is done. @throws FaultError where it is to fail */
export async function meet(fate: Fate, faults: PluginFaults): Promise<void> {
  if (fate.delay > 0) await new Promise((resolve) => setTimeout(resolve, fate.delay));
  if (fate.switchesConversation) faults.switchConversation();
  if (fate.outcome === 'error') throw new FaultError('This call fails because the fault “errors” is on');
}

export class FaultError extends Error {
  override readonly name = 'FaultError';
}

/** What a plugin's calls may use: with its own faults. */
export function servicesOf({ services, faults }: Endpoint): HostServices {
  const { locksDrafts, blocksClipboard, expiresSession } = faults.now();
  if (!locksDrafts && !blocksClipboard && !expiresSession) return services;
  return {
    ...services,
    ...(locksDrafts && { store: lockingDrafts(services.store) }),
    ...(blocksClipboard && { copy: refuseCopy }),
    ...(expiresSession && { relay: refuseRelay }),
  };
}

/** What a plugin's own server says to a sign-in that is over. */
async function refuseRelay(): Promise<HttpResponse> {
  return { status: 401, headers: {}, body: '' };
}

function refuseCopy(): never {
  throw new HostRefusal('clipboard_blocked');
}

export function lostNote(wire: Wire, about: About): Note {
  const text = 'The call was done, but its answer is lost because the fault “lost” is on.';
  return { ...about, wire, direction: 'note', type: 'lost', text };
}

export function droppedNote(wire: Wire, type: string, about: About): Note {
  const text = `Nothing passes because the fault “offline” is on (${type === 'in' ? 'from the plugin' : type}).`;
  return { ...about, wire, direction: 'note', type: 'dropped', text };
}
