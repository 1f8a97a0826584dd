import { setTimeout as wait } from 'node:timers/promises';
import { ask, each, signIn } from '../client.ts';
import { cutProxy } from '../cutProxy.ts';
import type { CutProxy } from '../cutProxy.ts';
import { ownPostgres } from '../ownPostgres.ts';
import { database } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Found, Scene, SceneOptions } from '../scene.ts';
import { startServer } from '../startServer.ts';

/** PostgreSQL goes away and comes back under load: `/readyz` says so, nothing crashes, nothing acknowledged is lost. */
export const outage: Scene = {
  name: 'PostgreSQL stopped and started under load',
  async run(options) {
    const cluster = await ownPostgres();
    const found = await interrupted(cluster, options);
    await cluster.drop();
    return found;
  },
};

/** The same where only the way to it goes away: connections break off, and the server knows of nothing. */
export const cut: Scene = {
  name: 'the way to PostgreSQL cut and restored under load',
  asksPostgres: true,
  async run(options) {
    if (options.server === undefined) return { figures: {}, problems: [] };
    const own = await database(options.server);
    const proxy = await cutProxy('url' in own.place ? own.place.url : '');
    const found = await interrupted(proxy, options);
    await proxy.stop();
    await own.drop();
    return found;
  },
};

async function interrupted(
  way: Pick<CutProxy, 'url' | 'stop' | 'start'>,
  options: SceneOptions,
): Promise<Found> {
  const server = await startServer({
    place: { url: way.url },
    secrets: [{ tenant: 'acme', secret: 'secret-of-acme' }],
  });
  const { headers } = await signIn(server.url, 'secret-of-acme');
  const acknowledged = new Map<string, string>();
  const refusals = new Map<number, number>();
  const problems: string[] = [];
  const over = new AbortController();
  const load = each(16, 16, async (worker) => {
    for (let index = 0; !over.signal.aborted; index += 1) {
      const handle = `person-${worker}-${index}@customer.example`;
      const body = { handle, text: handle, author: 'Soak' };
      const answer = await ask(`${server.url}/api/notes`, { method: 'POST', headers, body });
      if (answer.status === 201) acknowledged.set(handle, (JSON.parse(answer.text) as { id: string }).id);
      else refusals.set(answer.status, (refusals.get(answer.status) ?? 0) + 1);
      if (answer.status !== 201) await wait(20);
      if (!server.isRunning()) return;
    }
  });
  const readyBecomes = async (status: number): Promise<number> => {
    const start = Date.now();
    while ((await ask(`${server.url}/readyz`)).status !== status) {
      if (Date.now() - start > 60_000 || !server.isRunning()) {
        problems.push(`/readyz never became ${status}`);
        break;
      }
      await wait(50);
    }
    return Date.now() - start;
  };

  const outages = scaled(5, options, 1);
  const noticed: number[] = [];
  const recovered: number[] = [];
  for (let round = 0; round < outages; round += 1) {
    const before = acknowledged.size;
    while (acknowledged.size < before + 50 && server.isRunning()) await wait(10);
    await way.stop();
    noticed.push(await readyBecomes(503));
    await way.start();
    recovered.push(await readyBecomes(200));
  }
  const after = acknowledged.size;
  while (acknowledged.size < after + 50 && server.isRunning()) await wait(10);
  over.abort();
  await load;

  const handles = [...acknowledged];
  let lost = 0;
  await each(handles.length, 16, async (index) => {
    const [handle, id] = handles[index] ?? ['', ''];
    const answer = await ask(`${server.url}/api/lookup`, { method: 'POST', headers, body: { handle } });
    if (!answer.text.includes(id)) lost += 1;
  });
  if (lost > 0) problems.push(`${lost} acknowledged writes are lost`);
  for (const [status, times] of refusals) if (status !== 503) problems.push(`${times} answers ${status}`);
  const code = await server.stop('SIGTERM');
  if (code !== 0) problems.push(`the server ended with ${code}: ${crashOf(server.output())}`);
  return {
    figures: {
      outages,
      acknowledged: acknowledged.size,
      'refused with 503': refusals.get(503) ?? 0,
      'noticed after ms, at most': Math.max(...noticed),
      'ready again after ms, at most': Math.max(...recovered),
    },
    problems,
  };
}

/** What a process wrote last, besides the requests it refused meanwhile. */
function crashOf(output: string): string {
  const lines = output
    .split('\n')
    .filter(
      (line) =>
        (line !== '' && !/request failed/.test(line)) ||
        (/request failed/.test(line) && !/"code":"(57P|08|53|CONNECTION_LOST|ECONN)/.test(line)),
    );
  return lines.slice(-3).join('\n');
}
