import { setTimeout as wait } from 'node:timers/promises';
import { PROBLEM_TYPE, problemOf } from '@frontyard/auth';
import type { WebApp } from '../listen.ts';

export interface Drain {
  app: WebApp;
  /**
   * From now on `/readyz` says no. New requests are served for `serveMs`, so that whoever sends them can hear of it, and
   * refused then, until those in flight have ended or `graceMs` is over.
   * @returns what is left of `graceMs`
   */
  finish(times: { serveMs: number; graceMs: number }): Promise<number>;
}

/** Watches over an app's requests, so that a server can end with none in flight. */
export function createDrain(app: WebApp): Drain {
  let state: 'open' | 'leaving' | 'closed' = 'open';
  let inFlight = 0;

  return {
    app: {
      async fetch(request, env) {
        if (state !== 'open') {
          const { pathname } = new URL(request.url);
          if (pathname === '/readyz') return Response.json({ ok: false }, { status: 503, headers: LAST });
          if (state === 'closed' && pathname !== '/healthz') return stopping();
        }
        inFlight += 1;
        try {
          return await app.fetch(request, env);
        } finally {
          inFlight -= 1;
        }
      },
    },
    async finish({ serveMs, graceMs }) {
      state = 'leaving';
      await wait(serveMs);
      state = 'closed';
      const end = Date.now() + graceMs;
      const isDrained = () => inFlight === 0;
      while (!isDrained() && Date.now() < end) await wait(20);
      return Math.max(end - Date.now(), 0);
    },
  };
}

/** The connection goes with the answer, so that the next request finds another process. */
const LAST = { 'Cache-Control': 'no-store', Connection: 'close' };

function stopping(): Response {
  const refused = {
    status: 503,
    code: 'STOPPING',
    message: 'This server is about to stop, so nothing was done. Try again in a moment.',
  };
  const headers = { ...LAST, 'Content-Type': PROBLEM_TYPE, 'Retry-After': '1' };
  return new Response(JSON.stringify(problemOf(refused)), { status: 503, headers });
}
