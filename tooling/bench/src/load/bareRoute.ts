import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { ServedRoute } from './servedApps.ts';

/**
 * A hono route that makes the same statements as the app's route for the same body, straight through the driver, and
 * answers with their rows: no session, no checks, no transaction, no tenant's role.
 */
export async function bareRoute({ app, client, statements, asked }: ServedRoute): Promise<Hono> {
  const body = JSON.parse(JSON.stringify(asked.body).replace('[<id>]', randomUUID())) as object;
  const given = Object.entries(body) as [string, unknown][];
  const answer = await app.request(asked.path, {
    method: 'POST',
    headers: { authorization: `Bearer ${asked.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${asked.path} answered ${answer.status} instead of working.`);
  const recorded = [...statements()];
  if (recorded.length === 0) throw new Error(`${asked.path} asked the database nothing.`);

  const bare = new Hono().post(asked.path, async (c) => {
    const sent = await c.req.json<Record<string, unknown>>();
    const asSent = (value: unknown) => {
      const field = given.find(([, each]) => each === value);
      return field ? sent[field[0]] : value;
    };
    let rows: unknown[] = [];
    for (const { sql, params } of recorded) ({ rows } = await client.query(sql, params.map(asSent)));
    return c.json(rows);
  });
  // Whoever presses ends in the middle of requests.
  return bare.onError((_, c) => c.body(null, 500));
}
