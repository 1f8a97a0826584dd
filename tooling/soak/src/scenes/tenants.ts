import { ask, claimsOf, each, renew, signIn } from '../client.ts';
import type { SignedIn } from '../client.ts';
import { folder, database } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { startServer } from '../startServer.ts';

/**
 * Many tenants write and read at once, each in three sessions that say of random teammates that it is they: nobody ever
 * sees anything of another tenant, and no token says of anybody but its own session's tenant and teammate.
 */
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
    const owners = names.flatMap((tenant) => [tenant, tenant, tenant]);
    const sessions: TenantSession[] = [];
    await each(owners.length, 16, async (index) => {
      const tenant = owners[index] ?? '';
      const page = await signIn(server.url, `secret-of-${tenant}`);
      sessions.push({ tenant, page, teammate: '', isRenewing: false });
    });

    const problems: string[] = [];
    const foreignIds: string[] = [];
    let refused = 0;
    let claims = 0;
    await each(requests, 32, async (index) => {
      const session = sessions[Math.floor(Math.random() * sessions.length)];
      if (!session) return;
      if (index % 5 === 0 && !session.isRenewing) {
        claims += 1;
        problems.push(...(await claimed(server.url, session)));
      }
      const { tenant, page } = session;
      const { headers } = page;
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
      'teammates claimed': claims,
      'foreign ids tried': refused,
    };
    return { figures, problems: [...new Set(problems)].slice(0, 20) };
  },
};

interface TenantSession {
  tenant: string;
  page: SignedIn;
  /** Who it last said it is. */
  teammate: string;
  isRenewing: boolean;
}

/** Renews a session as a page that Front told of another teammate, and tells what its token should not say. */
async function claimed(url: string, session: TenantSession): Promise<string[]> {
  const { tenant, page } = session;
  // Of few names, so that sessions and tenants share them.
  session.teammate = `tea_${Math.floor(Math.random() * 20)}`;
  session.isRenewing = true; // a page renews once at a time, too
  const renewed = await renew(url, page, session.teammate);
  session.isRenewing = false;
  if (renewed.status !== 200) return [`claiming: ${renewed.status}`];
  session.page = renewed;
  const told = claimsOf(renewed.headers['authorization'] ?? '');
  const expected = { assurance: 'claimed', id: session.teammate };
  const isOwn = told.tenant === tenant && told.sid === page.session && renewed.session === page.session;
  const isSame = JSON.stringify(told.teammate) === JSON.stringify(expected);
  return [
    ...(isOwn ? [] : [`${tenant} was given another one’s session`]),
    ...(isSame ? [] : [`a session of ${tenant} is taken for another teammate’s`]),
  ];
}
