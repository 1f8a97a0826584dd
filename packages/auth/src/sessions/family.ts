import type { Teammate } from './Session.ts';

/**
 * All there is of a session between its opening and its end, over all its tokens and handles. One record holds it, so
 * that every step is one atomic exchange of that record.
 */
export interface Family {
  /** `waiting` for its one-time code to be brought, then `open`, and `ended` for good. */
  readonly state: 'waiting' | 'open' | 'ended';
  readonly tenant: string;
  /** Which secret opened it, as the book calls it. */
  readonly secret: string;
  /** When the page was opened, in milliseconds. */
  readonly openedAt: number;
  /** Fingerprint of the cookie the page was sent with. */
  readonly cookie: string;
  /** Whether the browser brought that cookie: from then on it has to. */
  readonly isBound: boolean;
  /** Fingerprints of the refresh handles, the present one last. */
  readonly handles: readonly string[];
  readonly teammate?: Teammate | undefined;
}

/** More are forgotten, the oldest first: an hour's worth of renewals by a page that renews as fast as it may. */
const MOST_HANDLES = 300;

export function withHandle(family: Family, handle: string): Family {
  return { ...family, handles: [...family.handles, handle].slice(-MOST_HANDLES) };
}

/** The record as the store keeps it. What was written here is read here, so its shape is known. */
export function readFamily(text: string): Family {
  return JSON.parse(text) as Family;
}

export function writeFamily(family: Family): string {
  return JSON.stringify(family);
}
