import { randomText } from '@frontyard/auth';
import type { SecretEntry } from '@frontyard/auth';
import type { TestedApp } from './signIn.ts';

export interface RotationOptions {
  /** Starts a process of the plugin with these secrets; all share one store and one session secret. */
  start(entries: readonly SecretEntry[]): TestedApp;
  /** Visits at the same time: 10 unless told. */
  visitors?: number;
  /** Visits of each visitor in each step of the rotation: 5 unless told; thousands for a long run. */
  visits?: number;
}

export interface RotationResult {
  readonly requests: number;
  /** What was not answered with 200, by path and status. */
  readonly refused: readonly string[];
}

const OLD = { tenant: 'acme', secret: 'the-old-secret', label: 'old' };
const NEXT = { tenant: 'acme', secret: 'the-next-secret', label: 'next' };

/**
 * Replaces an account's secret while teammates work: the server learns the next one, Front changes over, the old one is
 * dropped; each time two processes are replaced one after the other. Every page is opened, renewed and used.
 */
export async function rotateUnderLoad({
  start,
  visitors = 10,
  visits = 5,
}: RotationOptions): Promise<RotationResult> {
  const processes = [start([OLD]), start([OLD])];
  const result = { requests: 0, refused: [] as string[] };
  let inFront = OLD.secret;
  let turn = 0;

  /** Each request goes to another process than the one before. */
  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    const process = processes[(turn += 1) % processes.length];
    if (!process) throw new Error('There is no process to ask.');
    const answer = await process.request(path, init);
    result.requests += 1;
    if (answer.status !== 200) result.refused.push(`${path.split('?')[0]} ${answer.status}`);
    return answer;
  };
  const work = (): Promise<unknown> =>
    Promise.all(
      Array.from({ length: visitors }, async () => {
        for (let each = 0; each < visits; each += 1) await visit(ask, inFront);
      }),
    );
  const replace = async (entries: readonly SecretEntry[]): Promise<void> => {
    for (const index of processes.keys()) {
      const working = work();
      processes[index] = start(entries);
      await working;
    }
  };

  await work();
  await replace([OLD, NEXT]);
  const changing = work();
  inFront = NEXT.secret;
  await changing;
  await work();
  await replace([NEXT]);
  return result;
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

async function visit(ask: Ask, secret: string): Promise<void> {
  const page = await (await ask(`/?auth_secret=${secret}`)).text();
  const code = /frontyard-code" content="([^"]+)"/.exec(page)?.[1];
  const [handle, next] = [randomText(), randomText()];
  const opened = await post(ask, '/api/session', { code, handle });
  const renewed = await post(ask, '/api/session/renewal', { session: opened.session, handle, next });
  for (const { token } of [opened, renewed]) {
    await ask('/api/whoami', { headers: { authorization: `Bearer ${token}` } });
  }
}

async function post(ask: Ask, path: string, body: object): Promise<{ token?: string; session?: string }> {
  const headers = { 'content-type': 'application/json', 'x-frontyard': '1' };
  const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as { token?: string; session?: string };
}
