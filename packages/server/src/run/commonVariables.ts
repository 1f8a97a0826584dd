import { createFingerprintKey, createSessionKeys, FRONT_ANCESTORS } from '@frontyard/auth';
import { createCredentials, readKeyRing } from '@frontyard/auth/credentials';
import { z } from 'zod';
import { LOG_LEVELS } from '../createLog.ts';
import {
  guarded,
  portNumber,
  previousOf,
  readAncestors,
  readCertificate,
  readKey,
  readProxies,
  readable,
} from './readers.ts';
import { readLogins } from './readLogins.ts';
import { readSecrets } from './readSecrets.ts';
import { readSecretsFile } from './secretsFile.ts';

/**
 * Every variable that all plugin servers read, each with what the docs say of it. Secrets are kept as fingerprints that
 * all processes with one SESSION_SECRET read alike.
 */
export const commonVariables = ({ SESSION_SECRET, SESSION_SECRET_PREVIOUS }: SessionSecrets = {}) => {
  // When they are asked for: a secret that is too short is told where it stands.
  const fingerprintKeys = () => ({
    ...(SESSION_SECRET === undefined ? {} : { key: createFingerprintKey(SESSION_SECRET) }),
    previousKeys: previousOf(SESSION_SECRET_PREVIOUS).map(createFingerprintKey),
  });
  return z.object({
    PORT: z.coerce
      .number('must be a port number from 0 to 65535.')
      .pipe(portNumber())
      .default(3000)
      .meta({ description: 'the port; 0 picks a free one' }),
    HOST: z
      .string()
      .optional()
      .meta({ description: 'the one address to listen on', unlessSet: 'both loopback addresses' }),
    FRONT_SECRETS: z
      .string()
      .transform(guarded((json: string) => readSecrets(json, fingerprintKeys())))
      .optional()
      .meta({
        description:
          'the accounts and their `auth_secret`s, as `[{"tenant":"acme","secret":"…"}]`; each may have `label` and `retiredAfter`, and `hash` in place of `secret`',
        unlessSet: '`FRONT_SECRETS_FILE`; one of the two is required',
      }),
    FRONT_SECRETS_FILE: z
      .string()
      .transform(guarded((path: string) => readSecretsFile(path, fingerprintKeys())))
      .optional()
      .meta({
        description:
          'path of a file that holds the same, read again when it changes and on SIGHUP: secrets are replaced without a restart',
        unlessSet: '`FRONT_SECRETS`',
      }),
    SESSION_SECRET: z
      .string()
      .optional()
      .transform(
        guarded((secret) =>
          createSessionKeys(
            secret === undefined ? {} : { secret, previous: readable(SESSION_SECRET_PREVIOUS) },
          ),
        ),
      )
      .meta({
        description:
          '32 characters or more: keeps sessions over restarts and shares them between processes, with a database',
        unlessSet: 'new keys at each start',
      }),
    SESSION_SECRET_PREVIOUS: z
      .string()
      .default('')
      .transform(guarded((text) => void createSessionKeys({ previous: previousOf(text) })))
      .meta({
        description:
          'the `SESSION_SECRET` of before, or several parted by spaces: sessions they opened go on, so that replacing it ends none',
        unlessSet: 'none',
      }),
    FRAME_ANCESTORS: z
      .string()
      .default(FRONT_ANCESTORS.join(' '))
      .transform(guarded(readAncestors))
      .meta({ description: 'who may frame the page: origins parted by spaces', unlessSet: 'Front’s' }),
    TRUSTED_PROXIES: z.string().default('').transform(guarded(readProxies)).meta({
      description: 'addresses or ranges of your own proxies, whose `X-Forwarded-For` is believed',
      unlessSet: 'none',
    }),
    LOGIN_PROVIDERS: z.string().transform(guarded(readLogins)).optional().meta({
      description:
        'teammates’ own logins, as `[{"tenant":"acme","name":"okta","issuer":"https://acme.okta.com","clientId":"…","clientSecret":"…"}]`; needs `PUBLIC_URL`',
      unlessSet: 'no logins',
    }),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://crm.example.' })
      .optional()
      .meta({
        description: 'this server’s address, where providers know `/login/<name>/callback`',
        unlessSet: 'no logins',
      }),
    CREDENTIAL_KEYS: z
      .string()
      .transform(guarded((text: string) => createCredentials(readKeyRing(text))))
      .optional()
      .meta({
        description:
          'what seals other services’ credentials in the database: `id:key` pairs parted by commas or spaces, the newest first, each key 32 bytes in base64',
        unlessSet: 'none can be kept',
      }),
    DATA_DIR: z.string().optional().meta({
      description: 'a folder for the database inside the process',
      unlessSet: 'data is kept in memory',
    }),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(?:ql)?:\/\//, 'must start with postgres:// or postgresql://.')
      .optional()
      .meta({
        description: 'PostgreSQL, instead of the database inside the process',
        unlessSet: '`DATA_DIR`',
      }),
    DATABASE_POOL: z.coerce
      .number('must be a number of connections from 2 to 500.')
      .int('must be a number of connections from 2 to 500.')
      .min(2, 'must be a number of connections from 2 to 500.')
      .max(500, 'must be a number of connections from 2 to 500.')
      .default(10)
      .meta({ description: 'how many connections to PostgreSQL each process may hold' }),
    DATABASE_CA: z.string().transform(guarded(readCertificate)).optional().meta({
      description:
        'path of a PEM file: the authority that signed PostgreSQL’s certificate, which is checked then, and its name',
      unlessSet: '`sslmode` of `DATABASE_URL`',
    }),
    TLS_CERT: z
      .string()
      .transform(guarded(readCertificate))
      .optional()
      .meta({ description: 'path of a PEM file, to serve HTTPS; needs `TLS_KEY`', unlessSet: 'HTTP' }),
    TLS_KEY: z
      .string()
      .transform(guarded(readKey))
      .optional()
      .meta({ description: 'path of the PEM file with its key', unlessSet: 'HTTP' }),
    DRAIN_SECONDS: z.coerce
      .number('must be a number of seconds from 0 to 300.')
      .min(0, 'must be a number of seconds from 0 to 300.')
      .max(300, 'must be a number of seconds from 0 to 300.')
      .default(0)
      .meta({
        description:
          'how long a server that is told to stop still serves while `/readyz` says 503, so that its balancer hears of it',
      }),
    METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more.').optional().meta({
      description: '16 characters or more, asked of whoever reads `/metrics`',
      unlessSet: 'anyone may read them',
    }),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}.`)
      .default('info')
      .meta({
        description: `${LOG_LEVELS.map((level) => `\`${level}\``).join(', ')}`,
      }),
  });
};

/** As they were given: what is made of them needs all of them. */
interface SessionSecrets {
  SESSION_SECRET?: string | undefined;
  SESSION_SECRET_PREVIOUS?: string | undefined;
}
