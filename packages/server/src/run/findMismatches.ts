import { createPrivateKey, X509Certificate } from 'node:crypto';

interface Read {
  TLS_CERT?: string | undefined;
  TLS_KEY?: string | undefined;
  FRONT_SECRETS_FILE?: { readonly hasHashes: boolean } | undefined;
}

type Given = Readonly<Record<string, string | undefined>>;

/**
 * What is wrong between variables, told besides what is wrong in each of them.
 * @param read what was made of them, where each is right
 */
export function findMismatches(given: Given, read: Read | undefined): string[] {
  const has = (name: string): boolean => given[name] !== undefined;
  const mistakes: string[] = [];
  if (!has('FRONT_SECRETS') && !has('FRONT_SECRETS_FILE'))
    mistakes.push(
      'FRONT_SECRETS: is missing. It holds each account and its auth secret, as [{"tenant":"acme","secret":"…"}]; or name a file that does in FRONT_SECRETS_FILE.',
    );
  if (has('FRONT_SECRETS') && has('FRONT_SECRETS_FILE'))
    mistakes.push('FRONT_SECRETS_FILE: and FRONT_SECRETS are two places for the same. Set one of them.');
  if (has('TLS_CERT') !== has('TLS_KEY')) mistakes.push('TLS_CERT: and TLS_KEY belong together.');
  if (has('LOGIN_PROVIDERS') && !has('PUBLIC_URL'))
    mistakes.push(
      'PUBLIC_URL: is missing. Providers send teammates who log in back to this address of the server.',
    );
  if (read?.TLS_CERT !== undefined && read.TLS_KEY !== undefined && !fit(read.TLS_CERT, read.TLS_KEY))
    mistakes.push('TLS_KEY: is not the key of the certificate in TLS_CERT.');
  if (has('SESSION_SECRET_PREVIOUS') && !has('SESSION_SECRET'))
    mistakes.push('SESSION_SECRET_PREVIOUS: is for replacing SESSION_SECRET, but there is none.');
  // Without it fingerprints have another key at each start.
  if (/"hash"\s*:/.test(given['FRONT_SECRETS'] ?? '') && !has('SESSION_SECRET'))
    mistakes.push('SESSION_SECRET: is missing. Hashes in FRONT_SECRETS were made with it.');
  if (read?.FRONT_SECRETS_FILE?.hasHashes && !has('SESSION_SECRET'))
    mistakes.push('SESSION_SECRET: is missing. Hashes in FRONT_SECRETS_FILE were made with it.');
  if (has('DATABASE_CA') && !has('DATABASE_URL'))
    mistakes.push('DATABASE_CA: is for PostgreSQL, but there is no DATABASE_URL.');
  return mistakes;
}

function fit(cert: string, key: string): boolean {
  return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
}
