import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tls } from '@frontyard/server/listen';
import { generate } from 'selfsigned';

const DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 365;

/** A certificate for this machine's own names, and where its two halves are kept. */
export interface LocalCertificate extends Tls {
  certFile: string;
  keyFile: string;
  /** It has just been made, so nothing trusts it yet. */
  isNew: boolean;
}

/** Reads the certificate of a folder, or makes one there where there is none that is valid for another day. */
export async function localCertificate(folder: string, now = Date.now()): Promise<LocalCertificate> {
  const files = { certFile: join(folder, 'localhost.crt'), keyFile: join(folder, 'localhost.key') };
  const [cert, key] = await Promise.all([read(files.certFile), read(files.keyFile)]);
  if (isUsable(cert, key, now)) return { ...files, cert, key, isNew: false };

  const made = await make(now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await Promise.all([keep(files.certFile, made.cert), keep(files.keyFile, made.key)]);
  return { ...files, ...made, isNew: true };
}

async function make(now: number): Promise<Tls> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now),
    notAfterDate: new Date(now + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { cert, key };
}

function isUsable(cert: string, key: string, now: number): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const isValid =
      certificate.validFromDate.getTime() <= now && certificate.validToDate.getTime() > now + DAY;
    return isValid && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}

/** Nobody ever sees half a file, nor one that others may read. */
async function keep(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
