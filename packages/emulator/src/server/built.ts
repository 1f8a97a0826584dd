import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The built page and libraries, beside this package's sources and its build alike. */
export const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Whether there is a page to serve. */
export async function isBuilt(): Promise<boolean> {
  return access(`${BUILT}page/index.html`).then(
    () => true,
    () => false,
  );
}

/** Our own library of the seed's API, as pages load it. */
export function frontjs(): Promise<string> {
  return readFile(`${BUILT}libs/frontjs.min.js`, 'utf8');
}

/** What tells the emulator of errors in a page that is served for it. */
export function reporter(): Promise<string> {
  return readFile(`${BUILT}libs/reporter.min.js`, 'utf8');
}
