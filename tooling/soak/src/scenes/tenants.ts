import { ask, each, signIn } from '../client.ts';
import { folder, database } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { startServer } from '../startServer.ts';

/** Many tenants write and read at once, each in three sessions: nobody ever sees anything of another. */
export const tenants: Scene = {
  name: 'many tenants at once',
  asksPostgres: true,
  async run(options) {
    const count = scaled(100, options, 8);
    const requests = scaled(10_000, options, 200);
    const own = options.server === undefined ? await folder() : await database(options.server);
    const names = Array.from({ length: count }, (_, index) => `tenant-${index}`);
    const secrets = names.map((tenant) => ({ tenant, secret: `secret-of-${tenant}` }));
    const server = await startServer({ app: 'mobile-safe', place: own.place, secrets });
    const teammates = names.flatMap((tenant) => [tenant, tenant, tenant]);
    const sessions: { tenant: string; headers: Record<string, string> }[] = [];
    await each(teammates.length, 16, async (index) => {
      const tenant = teammates[index] ?? '';
      sessions.push({ tenant, ...(await signIn(server.url, `secret-of-${tenant}`)) });
    });

    const problems: string[] = [];
    const foreignIds: string[] = [];
    let refused = 0;
    await each(requests, 32, async (index) => {
      const session = sessions[Math.floor(Math.random() * sessions.length)];
      if (!session) return;
      const { tenant, headers } = session;
      const path = `${server.url}/api/snippets`;
      const foreign = foreignIds[Math.floor(Math.random() * foreignIds.length)];
      const kind = index % 4;
      if (kind === 0) {
        const body = { title: `of ${tenant}.`, text: `Written by a teammate of ${tenant}.` };
        const added = await ask(path, { method: 'POST', headers, body });
        if (added.status === 201)
          foreignIds.push(`${tenant} ${(JSON.parse(added.text) as { id: string }).id}`);
        else if (added.status !== 409) problems.push(`adding: ${added.status}`);
      } else if (kind === 3 && foreign && !foreign.startsWith(`${tenant} `)) {
        const id = foreign.split(' ')[1];
        const taken = await ask(`${path}/${id}`, {
          method: 'DELETE',
          headers: { ...headers, 'if-match': '*' },
        });
        if (taken.status === 404) refused += 1;
        else problems.push(`${tenant} reached ${foreign}: ${taken.status}`);
      } else {
        const listed = await ask(path, { headers });
        if (listed.status !== 200) problems.push(`listing: ${listed.status}`);
        else if (new RegExp(`of (?!${tenant}\\.)`).test(listed.text))
          problems.push(`${tenant} saw others’ snippets`);
      }
    });
    await server.stop('SIGTERM');
    await own.drop();
    const figures = {
      database: own.name,
      tenants: count,
      sessions: sessions.length,
      requests,
      'foreign ids tried': refused,
    };
    return { figures, problems: [...new Set(problems)].slice(0, 20) };
  },
};
