import type { CallerAddress, SecretBook, SessionKeys } from '@frontyard/auth';
import type { Credentials } from '@frontyard/auth/credentials';
import type { LoginsOptions } from '@frontyard/auth/logins';
import { z } from 'zod';
import type { LogLevel } from '../createLog.ts';
import { ServerError } from '../errors.ts';
import type { Tls } from '../listen.ts';
import type { DatabasePlace } from '../database/openDatabase.ts';
import { commonVariables } from './commonVariables.ts';
import { findMismatches } from './findMismatches.ts';
import type { SecretsFile } from './secretsFile.ts';

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
  /** `FRONT_SECRETS_FILE`: where `secrets` come from then, to be watched. */
  secretsFile: SecretsFile | undefined;
  /** `SESSION_SECRET`: 32 characters or more, to keep sessions over restarts and share them between processes. */
  keys: SessionKeys;
  /** `FRAME_ANCESTORS`: origins parted by spaces; Front's own unless told. */
  frameAncestors: readonly string[];
  /** `TRUSTED_PROXIES`: addresses or ranges whose `X-Forwarded-For` is believed; none unless told. */
  callerAddress: CallerAddress;
  /** `LOGIN_PROVIDERS`, JSON, and `PUBLIC_URL`, the server's own address: teammates' logins; none unless told. */
  logins: Pick<LoginsOptions, 'providersOf' | 'publicUrl'> | undefined;
  /** `CREDENTIAL_KEYS`: seals other services’ credentials, for `openCredentialStore`; none can be kept unless told. */
  credentials: Credentials | undefined;
  /** Where the data is, for `openDatabase`: `DATABASE_URL` with `DATABASE_POOL` and `DATABASE_CA`, or `DATA_DIR`. */
  database: DatabasePlace;
  /** `DRAIN_SECONDS`: how long a server that is told to stop still serves; 0 unless told. */
  drainSeconds: number;
  /** `METRICS_TOKEN`: 16 characters or more, asked of whoever reads `/metrics`; anyone may unless told. */
  metricsToken: string | undefined;
  /** `LOG_LEVEL` */
  logLevel: LogLevel;
  own: Own;
}

/**
 * Reads the environment; every mistake is named in one sentence, and none quotes a value.
 * @throws ServerError `BAD_ENVIRONMENT`
 */
export function readEnv<Own extends z.ZodRawShape>(
  variables: Readonly<Record<string, string | undefined>>,
  own: Own,
): ServerEnv<z.output<z.ZodObject<Own>>> {
  // An empty variable is an unset one, as in most shells and hosts.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const common = commonVariables(given).safeParse(given);
  const further = z.object(own).safeParse(given);
  const mismatches = findMismatches(given, common.data);
  const secrets = common.data?.FRONT_SECRETS ?? common.data?.FRONT_SECRETS_FILE?.book;
  if (common.success && further.success && secrets && mismatches.length === 0)
    return { ...named(common.data, secrets), own: further.data };

  const mistakes = [...told(common.error), ...mismatches, ...told(further.error)];
  throw new ServerError('BAD_ENVIRONMENT', `\n${mistakes.join('\n')}\n`);
}

function told(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

function named(
  data: z.output<ReturnType<typeof commonVariables>>,
  secrets: SecretBook,
): Omit<ServerEnv, 'own'> {
  return {
    port: data.PORT,
    host: data.HOST,
    tls: data.TLS_CERT && data.TLS_KEY ? { cert: data.TLS_CERT, key: data.TLS_KEY } : undefined,
    secrets,
    secretsFile: data.FRONT_SECRETS_FILE,
    keys: data.SESSION_SECRET,
    frameAncestors: data.FRAME_ANCESTORS,
    callerAddress: data.TRUSTED_PROXIES,
    logins:
      data.LOGIN_PROVIDERS && data.PUBLIC_URL
        ? { providersOf: data.LOGIN_PROVIDERS, publicUrl: data.PUBLIC_URL }
        : undefined,
    credentials: data.CREDENTIAL_KEYS,
    database: {
      url: data.DATABASE_URL,
      dataDir: data.DATA_DIR,
      pool: data.DATABASE_POOL,
      ca: data.DATABASE_CA,
    },
    drainSeconds: data.DRAIN_SECONDS,
    metricsToken: data.METRICS_TOKEN,
    logLevel: data.LOG_LEVEL,
  };
}
