import { setTimeout as wait } from 'node:timers/promises';
import { ask, each, signIn } from '../client.ts';
import { places } from '../places.ts';
import type { OwnPlace } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Found, Scene, SceneOptions } from '../scene.ts';
import { startServer } from '../startServer.ts';

const SECRETS = [{ tenant: 'acme', secret: 'secret-of-acme' }];
const TEXT = 'Whole or not at all. '.repeat(40);

/** Kills the server in the middle of writes, again and again; every write it acknowledged must be there, and no half one. */
export const kill: Scene = {
  name: 'kill -9 in the middle of writes',
  asksPostgres: true,
  async run(options) {
    const results: Found[] = [];
    for (const own of await places(options)) {
      results.push(await killed(own, options));
      await own.drop();
    }
    return {
      figures: Object.assign({}, ...results.map(({ figures }) => figures)) as Found['figures'],
      problems: results.flatMap(({ problems }) => problems),
    };
  },
};

async function killed({ name, place }: OwnPlace, options: SceneOptions): Promise<Found> {
  const [writes, kills] = [scaled(10_000, options, 100), scaled(20, options, 2)];
  const acknowledged = new Map<number, string>();
  let repeated = 0;
  let unanswered = 0;

  for (let round = 0; round <= kills; round += 1) {
    const server = await startServer({ place, secrets: SECRETS });
    const { headers } = await signIn(server.url, 'secret-of-acme');
    const open = Array.from({ length: writes }, (_, index) => index).filter(
      (index) => !acknowledged.has(index),
    );
    // The last round finishes; the others are killed at a moment that nobody chose.
    const share = Math.ceil(writes / (kills + 1));
    const mine = round === kills ? open : open.slice(0, share);
    const target = acknowledged.size + Math.ceil(Math.random() * mine.length * 0.9);
    let isDead = false;
    const work = each(mine.length, 16, async (place_) => {
      const index = mine[place_] ?? 0;
      if (isDead) return;
      const answer = await ask(`${server.url}/api/notes`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': `write-${index}` },
        body: noteOf(index),
      });
      if (answer.status === 201) acknowledged.set(index, (JSON.parse(answer.text) as { id: string }).id);
      else unanswered += 1;
      if (answer.headers['idempotent-replayed'] === 'true') repeated += 1;
    });
    if (round < kills) {
      while (acknowledged.size < target) await wait(1);
      isDead = true;
      await server.stop('SIGKILL');
      await work;
      continue;
    }
    await work;
    const problems = await check(server.url, headers, acknowledged, writes);
    await server.stop('SIGTERM');
    return {
      figures: {
        [`${name}: kills`]: kills,
        [`${name}: writes acknowledged`]: acknowledged.size,
        [`${name}: writes cut off, then sent again`]: unanswered,
        [`${name}: of those already done, answered again`]: repeated,
      },
      problems: problems.map((problem) => `${name}: ${problem}`),
    };
  }
  return { figures: {}, problems: ['no round'] };
}

function noteOf(index: number): { handle: string; text: string; author: string } {
  return { handle: `person-${index}@customer.example`, text: `${index}: ${TEXT}`, author: 'Soak' };
}

async function check(
  url: string,
  headers: Record<string, string>,
  acknowledged: ReadonlyMap<number, string>,
  writes: number,
): Promise<string[]> {
  const problems: string[] = [];
  if (acknowledged.size !== writes)
    problems.push(`${writes - acknowledged.size} writes were never acknowledged`);
  await each(writes, 16, async (index) => {
    const { handle, text } = noteOf(index);
    const answer = await ask(`${url}/api/lookup`, { method: 'POST', headers, body: { handle } });
    const note = answer.status === 200 ? (JSON.parse(answer.text) as { note: Kept | null }).note : null;
    if (!note || note.id !== acknowledged.get(index)) problems.push(`write ${index} is lost`);
    else if (note.text !== text.trim() && note.text !== text) problems.push(`write ${index} is half`);
    else if (note.version !== 1) problems.push(`write ${index} was done ${note.version} times`);
  });
  return problems.slice(0, 20);
}

interface Kept {
  id: string;
  text: string;
  version: number;
}
