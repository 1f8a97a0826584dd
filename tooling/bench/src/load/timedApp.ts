import { setTimeout as delay } from 'node:timers/promises';

interface WebApp {
  fetch(request: Request, env?: object): Response | Promise<Response>;
}

/** A server that tells with each answer how long it took, and can be made slow. */
export interface TimedApp extends WebApp {
  /** How long each request of the API waits before it is worked on, in milliseconds. */
  slowness: number;
}

export function timedApp(app: WebApp): TimedApp {
  const timed: TimedApp = {
    slowness: 0,
    async fetch(request, env) {
      if (timed.slowness > 0 && new URL(request.url).pathname.startsWith('/api/'))
        await delay(timed.slowness);
      const begun = performance.now();
      const answer = await app.fetch(request, env);
      const headers = new Headers(answer.headers);
      headers.set('server-timing', `app;dur=${performance.now() - begun}`);
      const { status, statusText } = answer;
      return new Response(answer.body, { status, statusText, headers });
    },
  };
  return timed;
}
