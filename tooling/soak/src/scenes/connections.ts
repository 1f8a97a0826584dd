import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { ask, each, signIn } from '../client.ts';
import type { Answer } from '../client.ts';
import { database, folder } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { startServer } from '../startServer.ts';

/**
 * So many connections at once, for a minute, each a teammate of one of many accounts who reads and writes: no error but
 * rate limits', no write lost or done twice, no mix-up, and memory stays flat.
 */
export const connections: Scene = {
  name: '500 connections for a minute',
  asksPostgres: true,
  async run(options) {
    const seconds = scaled(60, options);
    const count = options.isShort ? 40 : 500;
    const names = Array.from({ length: count / 10 }, (_, index) => `tenant-${index}`);
    const own = options.server === undefined ? await folder() : await database(options.server);
    const secrets = names.map((tenant) => ({ tenant, secret: `secret-of-${tenant}` }));
    const server = await startServer({ app: 'mobile-safe', place: own.place, secrets });
    const accounts: { tenant: string; headers: Record<string, string> }[] = [];
    await each(names.length, 16, async (index) => {
      const tenant = names[index] ?? '';
      accounts.push({ tenant, ...(await signIn(server.url, `secret-of-${tenant}`)) });
    });

    const agent = new Agent({ keepAlive: true, maxSockets: count });
    // Until code is compiled, and heap and pool have the size that so many connections take.
    const from = performance.now() + scaled(20, options, 0) * 1000;
    const tally = createTally(from);
    const memory: number[] = [];
    const end = from + seconds * 1000;
    const watch = setInterval(() => {
      if (performance.now() > from) memory.push(server.memory());
    }, 500);
    await each(count, count, async (index) => {
      const account = accounts[index % accounts.length];
      if (account) await worked({ ...account, url: `${server.url}/api/snippets`, agent }, tally, end);
    });
    clearInterval(watch);
    agent.destroy();
    const limit = await provokeLimit(server.url);
    await server.stop('SIGTERM');
    await own.drop();

    const [early, late] = [memory.slice(0, memory.length / 3), memory.slice((-memory.length * 1) / 3)].map(
      (part) => Math.max(0, ...part),
    );
    const problems = [...tally.problems].slice(0, 20);
    if (limit !== undefined) problems.push(limit);
    // A shorter run says nothing of it.
    if (seconds >= 30 && (late ?? 0) > (early ?? 0) * MOST_GROWTH)
      problems.push(`memory grew from ${early} MB to ${late} MB`);
    return {
      figures: {
        database: own.name,
        connections: count,
        tenants: names.length,
        seconds,
        reads: tally.reads.length,
        writes: tally.writes.length,
        'of those sent twice': tally.replayed,
        'reads, p50 ms': share(tally.reads, 0.5),
        'reads, p99 ms': share(tally.reads, 0.99),
        'writes, p50 ms': share(tally.writes, 0.5),
        'writes, p99 ms': share(tally.writes, 0.99),
        'memory MB, first third': early ?? 0,
        'memory MB, last third': late ?? 0,
      },
      problems,
    };
  },
};

interface Tally {
  /** When measuring begins. */
  from: number;
  /** Milliseconds each. */
  reads: number[];
  writes: number[];
  replayed: number;
  problems: Set<string>;
}

function createTally(from: number): Tally {
  return { from, reads: [], writes: [], replayed: 0, problems: new Set() };
}

interface Worker {
  tenant: string;
  headers: Record<string, string>;
  url: string;
  agent: Agent;
}

/** Adds a snippet, then reads all of the account's and changes it, a write for every three reads, until the time is over. */
async function worked({ tenant, headers, url, agent }: Worker, tally: Tally, end: number): Promise<void> {
  const title = `of ${tenant}.`;
  const timed = async (times: number[], work: () => Promise<Answer>): Promise<Answer> => {
    const start = performance.now();
    const answer = await work();
    if (start >= tally.from) times.push(performance.now() - start);
    if (answer.status === 429 && !(Number(answer.headers['retry-after']) > 0))
      tally.problems.add('an answer 429 without Retry-After');
    if (![200, 201, 429].includes(answer.status)) tally.problems.add(`an answer ${answer.status}`);
    return answer;
  };
  const write = async (method: string, path: string, text: string): Promise<Answer> => {
    const key = { 'idempotency-key': crypto.randomUUID(), 'if-match': '*' };
    const request = { method, headers: { ...headers, ...key }, body: { title, text }, agent };
    const answer = await timed(tally.writes, () => ask(path, request));
    // As after a lost answer, now and then.
    if (Math.random() > 0.1 || answer.status === 429) return answer;
    const again = await ask(path, request);
    tally.replayed += 1;
    if (again.text !== answer.text || again.headers['idempotent-replayed'] !== 'true')
      tally.problems.add('a write that was sent twice got two answers');
    return answer;
  };

  const added = await write('POST', url, 'Written 1 times.');
  const { id } = JSON.parse(added.text || '{}') as { id?: string };
  let written = 1;
  do {
    for (let read = 0; read < 3; read += 1) {
      const { status, text } = await timed(tally.reads, () => ask(url, { headers, agent }));
      if (status !== 200) continue;
      if (new RegExp(`of (?!${tenant}\\.)`).test(text)) tally.problems.add(`${tenant} saw others’ snippets`);
      if (versionOf(text, id) !== written) tally.problems.add('a write was lost, or done twice');
    }
    const changed = await write('PUT', `${url}/${id}`, `Written ${written + 1} times.`);
    if (changed.status === 200) written += 1;
  } while (performance.now() < end);
}

function versionOf(text: string, id: string | undefined): number | undefined {
  const { snippets } = JSON.parse(text) as { snippets: { id: string; version: number }[] };
  return snippets.find((snippet) => snippet.id === id)?.version;
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * part)] ?? 0);
}

/** From the first third of the minute to the last: what a collector of garbage leaves to chance. */
const MOST_GROWTH = 1.25;

/** Guesses until the limit answers, and tells what is wrong with how it does. */
async function provokeLimit(url: string): Promise<string | undefined> {
  const guess = () => ask(`${url}/?t=tenant-0&auth_secret=wrong`);
  const answers = await Promise.all(Array.from({ length: 100 }, guess));
  const refused = answers.filter(({ status }) => status === 429);
  if (answers.length - refused.length !== 30)
    return `of 100 guesses at once ${answers.length - refused.length} were made, not 30`;
  const isTold = refused.every(({ headers }) => Number(headers['retry-after']) > 0);
  return isTold ? undefined : 'the limit answers 429 without Retry-After';
}
