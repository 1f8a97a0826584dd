import type { Address, Email, Mailbox } from 'postal-mime';
import type { WorldHandle } from '../world/schema.ts';
import { cleanLine } from './cleanText.ts';

/** Stands for an address that a mail does not give; `.invalid` can never be anybody's. */
export const UNKNOWN_HANDLE = 'unknown@invalid';

/** Who wrote the mail: From, else Sender, else a placeholder. */
export function senderOf({ from, sender }: Email): WorldHandle {
  const named = [from, sender].flatMap((address) => (address ? handlesOf([address]) : []));
  const first = named.find(({ handle }) => handle !== UNKNOWN_HANDLE) ?? named[0];
  return first ?? { handle: UNKNOWN_HANDLE, name: 'unknown sender' };
}

/** Addresses as the world keeps them; groups become their members. */
export function handlesOf(addresses: readonly Address[] = []): WorldHandle[] {
  return addresses.flatMap((address) => (address.group ?? [address]).flatMap(handleOf));
}

function handleOf({ address, name }: Mailbox): WorldHandle[] {
  const handle = tidyAddress(address) || UNKNOWN_HANDLE;
  const words = cleanLine(name);
  if (handle === UNKNOWN_HANDLE && !words) return [];
  return [words && words !== handle ? { handle, name: words } : { handle }];
}

/** Without the comments, spaces and routes that old mails may put into an address. */
function tidyAddress(address: string): string {
  return cleanLine(address)
    .replace(/\([^()]*\)|[\s<>]/g, '')
    .replace(/^@[^:]*:/, '');
}
