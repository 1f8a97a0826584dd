import { setTimeout as wait } from 'node:timers/promises';
import { ask, each, signIn } from '../client.ts';
import { database } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { startServer } from '../startServer.ts';

const OLD = { tenant: 'acme', secret: 'the-old-secret', label: 'current' };
const NEW = { tenant: 'acme', secret: 'the-new-secret', label: 'next' };

/** A secret is replaced while everybody works: with one process after another, and both secrets known in between. */
export const rotation: Scene = {
  name: 'a secret is replaced under load',
  asksPostgres: true,
  async run(options) {
    if (options.server === undefined)
      return { figures: { ran: 'no: it takes PostgreSQL, as two processes overlap' }, problems: [] };
    const { place, drop } = await database(options.server);
    let server = await startServer({ place, secrets: [OLD] });
    let secret = OLD.secret;
    const over = new AbortController();
    const statuses = new Map<number, number>();
    const load = each(16, 16, async () => {
      while (!over.signal.aborted) {
        const { url } = server;
        const session = await signIn(url, secret);
        const body = { handle: 'someone@customer.example' };
        const answer =
          session.status === 200
            ? await ask(`${url}/api/lookup`, { method: 'POST', headers: session.headers, body })
            : session;
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }
    });
    const pause = () => wait(scaled(5000, options, 500));
    const replaceBy = async (secrets: readonly (typeof OLD)[]) => {
      const next = await startServer({ place, secrets });
      const old = server;
      server = next;
      await pause(); // as a balancer does: nothing new is sent to a process that is about to go
      await old.stop('SIGTERM');
    };
    await pause();
    await replaceBy([OLD, NEW]);
    secret = NEW.secret; // as an admin types it into Front's settings
    await pause();
    await replaceBy([NEW]);
    await pause();
    over.abort();
    await load;
    await server.stop('SIGTERM');
    await drop();
    const refused = [...statuses]
      .filter(([status]) => status !== 200)
      .map(([status, times]) => `${times} answers ${status}`);
    return { figures: { 'sessions opened and used': statuses.get(200) ?? 0 }, problems: refused };
  },
};
