import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AuthError, createCallerAddress, frameHeaders } from '@frontyard/auth';
import type { CallerAddress } from '@frontyard/auth';
import { z } from 'zod';

export function previousOf(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** One that is too short is told once, where it stands. */
export function readable(text: string | undefined): string[] {
  return previousOf(text).filter((secret) => secret.length >= 32);
}

export function portNumber(): z.ZodNumber {
  const message = 'must be a port number from 0 to 65535.';
  return z.number().int(message).min(0, message).max(65_535, message);
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new TypeError('cannot be read.');
  }
}

export function readCertificate(file: string): string {
  const pem = readText(file);
  try {
    void new X509Certificate(pem);
    return pem;
  } catch {
    throw new TypeError('is not a certificate in PEM.');
  }
}

export function readKey(file: string): string {
  const pem = readText(file);
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    throw new TypeError('is not a private key in PEM without a password.');
  }
}

/** `*.` before a whole domain: one label alone would be everybody's, such as `https://*.com`. */
const ANCESTOR = /^https:\/\/(?:\*\.(?=[^.:]+\.))?[^*/]+$/i;
/** In development the emulator frames the page. */
const LOCAL = /^http:\/\/(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

export function readAncestors(text: string): string[] {
  const sources = text.split(/\s+/).filter(Boolean);
  if (!sources.every((source) => ANCESTOR.test(source) || LOCAL.test(source)))
    throw new TypeError(
      'must hold origins such as https://*.frontapp.com: https, with a whole domain after *., or http://localhost in development.',
    );
  frameHeaders({ frameAncestors: sources });
  return sources;
}

export function readProxies(text: string): CallerAddress {
  return createCallerAddress(text.split(/[\s,]+/).filter(Boolean));
}

/** Turns a refusal of ours into an issue of the variable. */
export function guarded<In, Out>(read: (value: In) => Out): (value: In, context: z.RefinementCtx<In>) => Out {
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
