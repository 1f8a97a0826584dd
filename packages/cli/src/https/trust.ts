import * as tls from 'node:tls';

/**
 * Lets this process's own requests trust one more certificate; every other is checked as before.
 * @returns false where this Node (before 22.19) can learn of certificates only at its start
 */
export function trust(cert: string): boolean {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return false;
  setDefaultCACertificates([...getCACertificates('default'), cert]);
  return true;
}
