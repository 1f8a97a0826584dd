import { createHmac, randomBytes, timingSafeEqual, webcrypto } from 'node:crypto';
import { createSecretBook, createSessionKeys, createSessions, randomText } from '@frontyard/auth';

/**
 * A process of its own, so that nothing else is counted: each message names a work and who does it, and is answered by the time
 * of the processor that one took, over all threads, in microseconds.
 */
const BATCH = 4000;
/** How many are under way at once: enough that no core waits for another. */
const AT_ONCE = 20;

type Run = () => Promise<unknown>;

export type Work = 'secret' | 'mint' | 'signIn' | 'session';

const desk = await signedIn();
const limit = bare(desk);
// The page makes its handle itself, so that is no part of it.
const handle = randomText();

const WORKS: Record<Work, { ours: Run; limit: Run }> = {
  secret: { ours: async () => desk.opening(), limit: limit.secret },
  mint: { ours: mint, limit: limit.mint },
  signIn: { ours: signIn, limit: limit.mint },
  session: { ours: () => desk.sessions.read(desk.token), limit: limit.session },
};

process.on('message', async ({ work, by }: { work: Work; by: 'ours' | 'limit' }) => {
  process.send?.(await timeOf(WORKS[work][by]));
});

/** The page that opened the session asks for its token again, as after a lost answer. */
async function mint(): Promise<unknown> {
  desk.opening();
  return desk.sessions.exchange(desk.opened);
}

async function signIn(): Promise<unknown> {
  const { code } = await desk.sessions.begin(desk.opening());
  return desk.sessions.exchange({ code, handle });
}

async function signedIn() {
  const secret = randomBytes(32).toString('hex');
  const secrets = createSecretBook([{ tenant: 'acme', secret }]);
  const keys = createSessionKeys();
  const sessions = createSessions({ plugin: 'bench', keys, secrets });
  const opening = () => {
    const found = secrets.open(secret);
    if (!found) throw new Error('The right secret was refused.');
    return found;
  };
  const { code } = await sessions.begin(opening());
  const opened = { code, handle: randomText() };
  const issued = await sessions.exchange(opened);
  if (!issued || !(await sessions.read(issued.token))) throw new Error('No session was opened.');
  return { secret, opening, opened, keys, sessions, token: issued.token };
}

/** HMAC-SHA-256 of the secret and Ed25519 over the very bytes of the token, and nothing else. */
function bare({ token, keys: { signing, verifying, kid }, secret }: Awaited<ReturnType<typeof signedIn>>) {
  const key = randomBytes(32);
  const digest = () => createHmac('sha256', key).update(secret).digest();
  const expected = digest();
  const bytes = Buffer.from(token.slice(0, token.lastIndexOf('.')));
  const signature = Buffer.from(token.slice(token.lastIndexOf('.') + 1), 'base64url');
  const publicKey = verifying.get(kid);
  if (!publicKey) throw new Error('The key that signs is not among those that verify.');
  const [signs, verifies] = [
    signing.toCryptoKey('Ed25519', false, ['sign']),
    publicKey.toCryptoKey('Ed25519', false, ['verify']),
  ];

  const matches = () => timingSafeEqual(digest(), expected);
  return {
    secret: async () => matches(),
    mint: async () => matches() && webcrypto.subtle.sign('Ed25519', signs, bytes),
    session: () => webcrypto.subtle.verify('Ed25519', verifies, signature, bytes),
  };
}

async function timeOf(run: Run): Promise<number> {
  const before = process.cpuUsage();
  let left = BATCH;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await run();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / BATCH;
}
