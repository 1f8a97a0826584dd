import { readFileSync } from 'node:fs';
import {
  AuthError,
  createCallerAddress,
  createSessionKeys,
  FRONT_ANCESTORS,
  frameHeaders,
} from '@frontyard/auth';
import type { CallerAddress, SecretBook, SessionKeys } from '@frontyard/auth';
import { z } from 'zod';
import { LOG_LEVELS } from '../createLog.ts';
import type { LogLevel } from '../createLog.ts';
import { ServerError } from '../errors.ts';
import type { Tls } from '../listen.ts';
import { readSecrets } from './readSecrets.ts';

/** What every plugin server is told by its environment. `own` holds the app's own variables. */
export interface ServerEnv<Own = object> {
  /** `PORT`: 0 picks a free one; 3000 unless told. */
  port: number;
  /** `HOST`: the one address to listen on; both loopback addresses unless told. */
  host: string | undefined;
  /** `TLS_CERT` and `TLS_KEY`: paths of PEM files, both or none; they serve HTTPS instead of HTTP. */
  tls: Tls | undefined;
  /** `FRONT_SECRETS`: JSON such as `[{"tenant":"acme","secret":"…"}]`, each with `label` and `retiredAfter` if need be. */
  secrets: SecretBook;
  /** `SESSION_SECRET`: 32 characters or more, to keep sessions over restarts and share them between processes. */
  keys: SessionKeys;
  /** `FRAME_ANCESTORS`: origins parted by spaces; Front's own unless told. */
  frameAncestors: readonly string[];
  /** `TRUSTED_PROXIES`: addresses or ranges whose `X-Forwarded-For` is believed; none unless told. */
  callerAddress: CallerAddress;
  /** `DATA_DIR`: a folder of the server's own. */
  dataDir: string | undefined;
  /** `DATABASE_URL`: PostgreSQL, instead of the database in `DATA_DIR`. */
  databaseUrl: string | undefined;
  /** `LOG_LEVEL` */
  logLevel: LogLevel;
  own: Own;
}

/**
 * Reads the environment; every mistake is named in one sentence, and none quotes a value.
 * @throws ServerError `BAD_ENVIRONMENT`
 */
export function readEnv<Own extends z.ZodRawShape>(
  variables: Record<string, string | undefined>,
  own: Own,
): ServerEnv<z.output<z.ZodObject<Own>>> {
  // An empty variable is an unset one, as in most shells and hosts.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const common = COMMON.safeParse(given);
  const further = z.object(own).safeParse(given);
  if (common.success && further.success) return { ...named(common.data), own: further.data };

  const issues = [...(common.error?.issues ?? []), ...(further.error?.issues ?? [])];
  const mistakes = issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  throw new ServerError('BAD_ENVIRONMENT', `\n${mistakes.join('\n')}\n`);
}

const COMMON = z
  .object({
    PORT: z.coerce.number('must be a port number from 0 to 65535.').pipe(portNumber()).default(3000),
    HOST: z.string().optional(),
    FRONT_SECRETS: z
      .string('is missing. It holds each account and its auth secret, as [{"tenant":"acme","secret":"…"}].')
      .transform(guarded(readSecrets)),
    SESSION_SECRET: z
      .string()
      .optional()
      .transform(guarded((secret) => createSessionKeys(secret === undefined ? {} : { secret }))),
    FRAME_ANCESTORS: z.string().default(FRONT_ANCESTORS.join(' ')).transform(guarded(readAncestors)),
    TRUSTED_PROXIES: z.string().default('').transform(guarded(readProxies)),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(?:ql)?:\/\//, 'must start with postgres:// or postgresql://.')
      .optional(),
    TLS_CERT: z.string().transform(guarded(readPem)).optional(),
    TLS_KEY: z.string().transform(guarded(readPem)).optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}.`).default('info'),
  })
  .refine(({ TLS_CERT, TLS_KEY }) => (TLS_CERT === undefined) === (TLS_KEY === undefined), {
    path: ['TLS_CERT'],
    message: 'and TLS_KEY belong together.',
  });

function named(data: z.output<typeof COMMON>): Omit<ServerEnv, 'own'> {
  return {
    port: data.PORT,
    host: data.HOST,
    tls: data.TLS_CERT && data.TLS_KEY ? { cert: data.TLS_CERT, key: data.TLS_KEY } : undefined,
    secrets: data.FRONT_SECRETS,
    keys: data.SESSION_SECRET,
    frameAncestors: data.FRAME_ANCESTORS,
    callerAddress: data.TRUSTED_PROXIES,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL,
  };
}

function portNumber(): z.ZodNumber {
  const message = 'must be a port number from 0 to 65535.';
  return z.number().int(message).min(0, message).max(65_535, message);
}

function readPem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new TypeError('cannot be read.');
  }
}

function readAncestors(text: string): string[] {
  const sources = text.split(/\s+/).filter(Boolean);
  frameHeaders({ frameAncestors: sources });
  return sources;
}

function readProxies(text: string): CallerAddress {
  return createCallerAddress(text.split(/[\s,]+/).filter(Boolean));
}

/** Turns a refusal of ours into an issue of the variable. */
function guarded<In, Out>(read: (value: In) => Out): (value: In, context: z.RefinementCtx<In>) => Out {
  return (value, context) => {
    try {
      return read(value);
    } catch (error) {
      const ours = AuthError.is(error) || error instanceof TypeError;
      context.addIssue({ code: 'custom', message: ours ? error.message : 'cannot be read.' });
      return z.NEVER;
    }
  };
}
