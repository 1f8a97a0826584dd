import { getCACertificates, setDefaultCACertificates } from 'node:tls';

/** Lets this process's own requests trust one more certificate; every other is checked as before. */
export function trust(cert: string): void {
  setDefaultCACertificates([...getCACertificates('default'), cert]);
}
