/** Bounds on what one page may make the host do or keep; a page that means well never meets them. */
export const LIMITS = {
  /** Calls of a frame that are not answered yet. */
  callsInFlight: 1000,
  /** Ports of a frame: every copy of the SDK in a page opens one. */
  portsPerFrame: 16,
  /** Times a page may say hello on the legacy wire within a second: each is answered with all there is to know. */
  legacyHellos: 16,
  /** Contexts of a port that a call may still name. */
  contextsPerPort: 10_000,
  /** Reports of a frame's page about itself. */
  reportsPerFrame: 200,
  /** Text in one message, in characters; files don't count. */
  messageText: 5_000_000,
  /** Text and values in one entry of the log. */
  loggedText: 20_000,
  /** Things a plugin has shown or opened that are kept. */
  shownThings: 100,
} as const;

/** How many calls of a frame are unanswered. */
export interface Flight {
  /** @returns what to call once the call is answered; nothing where there are too many already */
  begin(): (() => void) | undefined;
}

export function createFlight(limit: number = LIMITS.callsInFlight): Flight {
  let count = 0;
  return {
    begin() {
      if (count >= limit) return undefined;
      count += 1;
      return () => void (count -= 1);
    },
  };
}

export const TOO_MANY_CALLS = `too many calls: ${LIMITS.callsInFlight} of this page are not answered yet`;
export const TOO_LARGE = `too large: a message may hold ${LIMITS.messageText} characters of text`;

/** Keeps the newest things of a list. */
export function keepNewest(list: unknown[], limit: number = LIMITS.shownThings): void {
  if (list.length > limit) list.splice(0, list.length - limit);
}
