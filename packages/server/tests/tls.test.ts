import { sql } from 'drizzle-orm';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ServerError } from '../src/index.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import type { TestDatabase } from '../src/testing/testDatabases.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { startTlsFront } from './fixtures/tlsFront.ts';

let own: Authority;
let other: Authority;
beforeAll(async () => {
  [own, other] = await Promise.all([createAuthority('Own'), createAuthority('Other')]);
});

// No word for it gets as far as a database.
describe('a PostgreSQL that cannot prove itself', () => {
  let front: Awaited<ReturnType<typeof startTlsFront>>;
  beforeAll(async () => {
    front = await startTlsFront({ host: '127.0.0.1', port: 1 }, await own.sign('localhost'));
  });
  afterAll(() => front.close());

  const refusal = (host: string, ca: string, query = '') =>
    openNotes({ url: `postgres://postgres@${host}:${front.port}/none${query}`, ca }).then(
      () => 'opened',
      (error: Error) => (ServerError.is(error, 'DATABASE_UNTRUSTED') ? error.message : error),
    );

  test('is refused for another authority and for another name, and why is said', async () => {
    expect(await refusal('localhost', other.certificate)).toMatch(
      /^\[frontyard\] [A-Z_]+: The database could not prove .* Check the host in DATABASE_URL, and that DATABASE_CA/,
    );
    expect(await refusal('127.0.0.1', own.certificate)).toMatch(
      /^\[frontyard\] ERR_TLS_CERT_ALTNAME_INVALID: The database could not prove/,
    );
  });

  test.each(['disable', 'no-verify', 'require'])(
    'is refused also where the address says %s',
    async (mode) => {
      expect(await refusal('localhost', other.certificate, `?sslmode=${mode}`)).toMatch(/could not prove/);
    },
  );
});

describe.each(testDatabases('tls').filter(([name]) => name === 'PostgreSQL'))('%s', (_name, create) => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await create();
  });
  afterAll(() => place.drop());

  test('is spoken to through TLS where its own authority signed its certificate', async () => {
    const { hostname: host, port } = new URL(place.url ?? '');
    const front = await startTlsFront({ host, port: Number(port || 5432) }, await own.sign('localhost'));
    const url = Object.assign(new URL(place.url ?? ''), { hostname: 'localhost', port: String(front.port) });
    const database = await openNotes({ url: url.href, ca: own.certificate });
    const { rows } = await database.owner.execute(sql`select 1 as one`);
    expect(rows).toEqual([{ one: 1 }]);
    expect(front.handshakes()).toBeGreaterThan(0);
    await database.close();
    await front.close();
  });

  test('is refused where it knows no TLS, and an authority was named', async () => {
    const plain = openNotes({ url: place.url, ca: own.certificate });
    await expect(plain).rejects.toThrow(/could not prove that it is the one meant/);
  });
});

/** An authority of this test's own: its certificate, and what signs others with it. */
interface Authority {
  certificate: string;
  sign(host: string): Promise<{ cert: string; key: string }>;
}

const EC = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

async function createAuthority(name: string): Promise<Authority> {
  const made = await generate([{ name: 'commonName', value: `${name} authority of a test` }], {
    ...EC,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  return {
    certificate: made.cert,
    async sign(host) {
      const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
        ...EC,
        ca: { key: made.private, cert: made.cert },
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
        ],
      });
      return { cert, key };
    },
  };
}
