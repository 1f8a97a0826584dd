import { ApiError } from './ApiError.ts';

export interface WriteKeys {
  /**
   * Sends a write with its `Idempotency-Key`. While nobody knows whether it was done (no answer came, or the server
   * failed), the same write sent again has the same key, so that it is done once.
   * @param write everything that makes it this write: where it goes, and what it holds
   */
  send<Answer>(write: unknown, perform: (key: string) => Promise<Answer>): Promise<Answer>;
}

export function createWriteKeys(): WriteKeys {
  const unsettled = new Map<string, string>();

  return {
    async send(write, perform) {
      const name = JSON.stringify(write);
      const key = unsettled.get(name) ?? crypto.randomUUID();
      unsettled.set(name, key);
      try {
        const answer = await perform(key);
        unsettled.delete(name);
        return answer;
      } catch (error) {
        if (isRefusal(error)) unsettled.delete(name);
        throw error;
      }
    },
  };
}

/** A refused write was not done, for certain. */
function isRefusal(error: unknown): boolean {
  return ApiError.is(error) && error.status >= 400 && error.status < 500;
}
