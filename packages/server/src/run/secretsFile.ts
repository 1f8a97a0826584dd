import { unwatchFile, watchFile } from 'node:fs';
import type { SecretBook, SecretBookOptions } from '@frontyard/auth';
import type { Log } from '../createLog.ts';
import { readText } from './readers.ts';
import { readEntries, readSecrets } from './readSecrets.ts';

/** The accounts and their secrets in a file, which may be replaced while the server runs. */
export interface SecretsFile {
  readonly book: SecretBook;
  /** Whether some are given as hashes, which need the server's own `SESSION_SECRET`. */
  readonly hasHashes: boolean;
  /** Reads the file again, and again at every change and SIGHUP until `close`; a bad one leaves the book as it is. */
  watch(log: Log): { close(): void };
}

/** By time and size, not by the system's events: mounted secrets are swapped by links, which those miss. */
const LOOK_EVERY_MS = 1000;

/**
 * Reads `FRONT_SECRETS_FILE`, which holds what `FRONT_SECRETS` would.
 * @param keys what fingerprints are keyed with: the same in all processes that share sessions
 * @throws TypeError, AuthError
 */
export function readSecretsFile(
  path: string,
  keys: Pick<SecretBookOptions, 'key' | 'previousKeys'>,
): SecretsFile {
  let text = readText(path);
  const book = readSecrets(text, keys);

  const reload = (log: Log): void => {
    try {
      const next = readText(path);
      if (next === text) return;
      book.replace(readEntries(next));
      text = next;
      log.info(
        { event: 'secrets_replaced', secrets: book.usage().length },
        'FRONT_SECRETS_FILE was read again',
      );
    } catch (error) {
      // Our own words, which quote nothing of the file.
      const reason = error instanceof Error ? error.message : '';
      log.error(
        { event: 'secrets_refused' },
        `FRONT_SECRETS_FILE: ${reason} The secrets of before still hold.`,
      );
    }
  };

  return {
    book,
    hasHashes: readEntries(text).some(({ hash }) => hash !== undefined),
    watch(log) {
      const again = (): void => reload(log);
      watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, again);
      process.on('SIGHUP', again);
      again();
      return {
        close() {
          unwatchFile(path, again);
          process.off('SIGHUP', again);
        },
      };
    },
  };
}
