import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLIENT = join(import.meta.dirname, '../../../auth/src/client');

/** What the page notes for a test to read. */
export interface Noted {
  /** The page's address when its first own script ran. */
  address: string;
}

/** A plugin's page around the real client, as modules that a browser loads as they stand. */
export function buildPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontyard-e2e-'));
  const client = join(folder, 'assets', 'client');
  mkdirSync(client, { recursive: true });
  for (const file of readdirSync(CLIENT).filter((name) => /^[^.]+\.ts$/.test(name))) {
    const script = stripTypeScriptTypes(readFileSync(join(CLIENT, file), 'utf8'));
    writeFileSync(
      join(client, file.replace(/ts$/, 'js')),
      script.replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.js'"),
    );
  }
  writeFileSync(join(folder, 'assets', 'main.js'), MAIN);
  writeFileSync(join(folder, 'index.html'), PAGE);
  return folder;
}

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Notes</title></head>
<body><main></main><script type="module" src="/assets/main.js"></script></body>
</html>
`;

const MAIN = `
globalThis.noted = { address: location.href };
const { logIn, startPage } = await import('./client/index.js');
const main = document.querySelector('main');
globalThis.session = startPage(main, async (session) => {
  const who = await session.json('/api/whoami', undefined, (value) => value);
  main.textContent = 'Open for ' + who.tenant;
  parent.postMessage('FRONT_HELLO', '*'); // as a plugin's SDK greets whoever frames it
  const logInWith = async (provider) => {
    try {
      await logIn(session, provider);
      const { teammate } = await session.json('/api/whoami', undefined, (value) => value);
      main.append(teammate.assurance + ' ' + teammate.email);
    } catch (error) {
      main.append(error.code);
    }
  };
  for (const [label, provider] of [['Log in', 'one'], ['Log in elsewhere', 'cut-off']]) {
    const button = document.createElement('button');
    button.textContent = label;
    button.onclick = () => logInWith(provider);
    main.append(button);
  }
});
`;
