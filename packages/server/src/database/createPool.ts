import pg from 'pg';
import type { DatabasePlace } from './openDatabase.ts';

type Callback = NonNullable<Parameters<pg.Pool['connect']>[0]>;

/**
 * Takes a connection back by itself once it has ended. Who begins a transaction on it may never do so: drizzle runs `begin`
 * before it minds giving the connection back, and ten lost at that moment would leave the pool empty for good.
 */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    return callback ? super.connect(callback) : super.connect().then(givenBackAtItsEnd, notMade);
  }
}

/** The network's own error doesn't say that it was the database which could not be reached. */
function notMade(cause: Error & { code?: string; severity?: string }): never {
  if (cause.severity !== undefined) throw cause;
  throw Object.assign(new Error('Connection could not be made', { cause }), { code: cause.code });
}

function givenBackAtItsEnd(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client);
  let isOut = true;
  const giveBack = (error?: Error | boolean) => {
    if (!isOut) return;
    isOut = false;
    client.off('end', onEnd);
    release(error);
  };
  const onEnd = () => giveBack(true);
  client.once('end', onEnd);
  client.release = giveBack;
  return client;
}

/** Connections of one process, unless told. */
export const POOL = 10;

interface PoolOptions extends Pick<DatabasePlace, 'pool' | 'ca'> {
  /** For migrations, which take as long as they take. */
  isPatient?: boolean;
}

const LIMITS = {
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 40_000,
  // Where nothing comes back at all, neither answer nor refusal, only we ourselves can tell.
  query_timeout: 35_000,
} as const;

/** The connections of one process to a PostgreSQL. No query, and no pause within a transaction, holds one for ever. */
export function createPool(
  url: string,
  { pool: max = POOL, ca, isPatient = false }: PoolOptions = {},
): pg.Pool {
  const pool = new Pool({
    ...(ca === undefined ? { connectionString: url } : checked(url, ca)),
    max,
    // Many who come at once wait for their turn; a server that is gone refuses at once.
    connectionTimeoutMillis: 20_000,
    ...(isPatient ? {} : LIMITS),
    keepAlive: true,
  });
  // A connection lost while idle is replaced by the next query; unheard, this event would end the process.
  pool.on('error', () => undefined);
  // So would this one, of a connection lost between two queries of a transaction; the next of them fails and tells.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** What an address says of TLS would go before our own authority. */
function checked(url: string, ca: string): pg.PoolConfig {
  const bare = new URL(url);
  const ofTls = Array.from(bare.searchParams.keys()).filter((name) => name.startsWith('ssl'));
  for (const name of ofTls) bare.searchParams.delete(name);
  return { connectionString: bare.href, ssl: { ca, rejectUnauthorized: true } };
}
