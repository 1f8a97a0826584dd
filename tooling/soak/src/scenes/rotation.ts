import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, each, signIn } from '../client.ts';
import { places } from '../places.ts';
import type { OwnPlace } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Found, Scene, SceneOptions } from '../scene.ts';
import { OPERATORS, startServer } from '../startServer.ts';
import type { Place, RunningServer } from '../startServer.ts';

const OLD = { tenant: 'acme', secret: 'the-old-secret', label: 'old' };
const NEW = { tenant: 'acme', secret: 'the-new-secret', label: 'new' };
type Secrets = readonly (typeof OLD)[];

/**
 * A secret is replaced while everybody works, and both are known in between. On PostgreSQL with one process after another;
 * on PGlite, which only one process may open, with one that reads its file again.
 */
export const rotation: Scene = {
  name: 'a secret is replaced under load',
  asksPostgres: true,
  async run(options) {
    const results: Found[] = [];
    for (const own of await places(options)) {
      results.push(await rotated(own, options));
      await own.drop();
    }
    return {
      figures: Object.assign({}, ...results.map(({ figures }) => figures)) as Found['figures'],
      problems: results.flatMap(({ problems }) => problems),
    };
  },
};

/** What is there to be asked, and how it learns other secrets. */
interface Rotating {
  server(): RunningServer;
  /** @param drained settles once nobody is on a visit any more that began at an address */
  learn(secrets: Secrets, drained: (url: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

async function rotated({ name, place }: OwnPlace, options: SceneOptions): Promise<Found> {
  const rotating = await ('url' in place ? replacing(place) : rereading(place));
  const least = scaled(1000, options, 20);
  let secret = OLD.secret;
  const visits = new Set<{ url: string; used: string }>();
  const over = new AbortController();
  const answers = new Map<number, number>();
  const opened = new Map<string, number>();
  const load = each(16, 16, async () => {
    while (!over.signal.aborted) {
      const visit = { url: rotating.server().url, used: secret };
      const { url, used } = visit;
      visits.add(visit);
      const session = await signIn(url, used);
      if (session.status === 200) opened.set(used, (opened.get(used) ?? 0) + 1);
      const body = { handle: 'someone@customer.example' };
      const answer =
        session.status === 200
          ? await ask(`${url}/api/lookup`, { method: 'POST', headers: session.headers, body })
          : session;
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
      visits.delete(visit);
    }
  });
  const until = async (isOver: (visit: { url: string; used: string }) => boolean) => {
    while (![...visits].every(isOver)) await wait(10);
  };
  const learn = (secrets: Secrets) =>
    rotating.learn(secrets, (address) => until(({ url }) => url !== address));
  const total = () => [...answers.values()].reduce((sum, count) => sum + count, 0);
  const work = async () => {
    const end = total() + least;
    while (total() < end) await wait(10);
  };
  await work();
  await learn([OLD, NEW]);
  await work();
  secret = NEW.secret; // as an admin types it into Front's settings
  await work();
  await until(({ used }) => used === NEW.secret);
  const counted = await usesOf(rotating.server());
  await learn([NEW]);
  await work();
  over.abort();
  await load;
  const after = await usesOf(rotating.server());
  await rotating.close();

  const problems = [...answers]
    .filter(([status]) => status !== 200)
    .map(([status, times]) => `${name}: ${times} answers ${status}`);
  // Every page that opened is counted: by processes that have ended as by the last one.
  const counts = [
    ['old', counted.get('old'), opened.get(OLD.secret)],
    ['new', after.get('new'), opened.get(NEW.secret)],
  ] as const;
  for (const [label, told, made] of counts)
    if (told !== made) problems.push(`${name}: ${made} uses of the ${label} secret are counted as ${told}`);
  return { figures: { [`${name}: sessions opened and used`]: answers.get(200) ?? 0 }, problems };
}

/** A new process for each list of secrets; the old one ends once nobody is sent there any more. */
async function replacing(place: Place): Promise<Rotating> {
  let server = await startServer({ place, secrets: [OLD] });
  return {
    server: () => server,
    async learn(secrets, drained) {
      const [old, next] = [server, await startServer({ place, secrets })];
      server = next;
      await drained(old.url); // as a balancer does
      await old.stop('SIGTERM');
    },
    close: async () => void (await server.stop('SIGTERM')),
  };
}

/** One process, whose file of secrets is written anew. */
async function rereading(place: Place): Promise<Rotating> {
  const folder = await mkdtemp(join(tmpdir(), 'frontyard-secrets-'));
  const file = join(folder, 'secrets.json');
  await writeFile(file, JSON.stringify([OLD]));
  const server = await startServer({ place, secrets: file });
  return {
    server: () => server,
    async learn(secrets) {
      await writeFile(file, JSON.stringify(secrets));
      server.readSecrets();
      const labels = secrets.map(({ label }) => label).join();
      while ([...(await usesOf(server)).keys()].join() !== labels) await wait(50);
    },
    async close() {
      await server.stop('SIGTERM');
      await rm(folder, { recursive: true });
    },
  };
}

/** How often each secret was brought, by label, as an operator reads it. */
async function usesOf({ url }: RunningServer): Promise<Map<string, number>> {
  const { text } = await ask(`${url}/secrets`, { headers: OPERATORS });
  const { secrets } = JSON.parse(text) as { secrets: { label: string; uses: number }[] };
  return new Map(secrets.map(({ label, uses }) => [label, uses]));
}
