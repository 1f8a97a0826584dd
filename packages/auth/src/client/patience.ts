/** Waits before the second and the third try of a request, in milliseconds, unless the server says how long. */
const WAITS = [100, 400];
/** A person looks at the page meanwhile: who is told to wait longer is told so instead. */
const LONGEST_WAIT = 10_000;
/** What an overloaded or restarting server, or the proxy before it, answers. */
const PASSING = new Set([502, 503, 504]);

export interface Patience {
  /** Whether the same request may be sent again where nobody knows if it was done: as a read may, or a write with its key. */
  isRepeatable: boolean;
  signal?: AbortSignal | null | undefined;
}

/**
 * Sends a request up to three times, later each time: where no answer comes, where the server is out of reach for a
 * moment, or where it says with `Retry-After` when to come again. This is the one place that repeats what failed.
 */
export async function patiently(
  send: () => Promise<Response>,
  { isRepeatable, signal }: Patience,
): Promise<Response> {
  for (const backoff of WAITS) {
    const response = await send().catch((error: unknown) => {
      if (!isRepeatable || signal?.aborted) throw error;
      return undefined;
    });
    const wait = response ? waitFor(response, isRepeatable, backoff) : backoff;
    if (response && wait === undefined) return response;
    // Not all pages of an office at the same moment.
    await pause((wait ?? backoff) * (1 + Math.random() / 4), signal);
  }
  return send();
}

/** Milliseconds until the request may be sent again; `undefined` where that would help nothing. */
function waitFor({ status, headers }: Response, isRepeatable: boolean, backoff: number): number | undefined {
  // A limit refuses before anything is done, so that even a write may come again.
  if (status !== 429 && !(isRepeatable && PASSING.has(status))) return undefined;
  const told = headers.get('retry-after');
  if (told === null) return status === 429 ? undefined : backoff;
  const wait = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now();
  return wait <= LONGEST_WAIT ? Math.max(wait, backoff) : undefined;
}

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
