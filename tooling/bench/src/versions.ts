import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { promisify } from 'node:util';
import { findBrowser } from '@frontyard/tooling-browser';

/** What is compared, and what it is measured with: each package, and the one of ours that brings it. */
const PACKAGES = {
  '@frontapp/plugin-sdk': '.',
  '@playwright/test': '.',
  vite: '.',
  zod: '.',
  hono: '.',
  pg: '@frontyard/server',
  '@electric-sql/pglite': '@frontyard/server',
  jose: '@frontyard/auth',
  react: '@frontyard/crm-link',
  turbo: '../..',
} as const;

/** The versions of everything that has a part in the figures. One that can't be found out is `unknown`: the figures stand. */
export async function versions(): Promise<Record<string, string>> {
  const packages = Object.entries(PACKAGES).map(
    ([name, from]) => [name, () => versionOf(name, from)] as const,
  );
  const found = [...packages, ['chromium', chromium] as const, ['postgresql', postgresql] as const].map(
    async ([name, find]) => [name, await known(find)] as const,
  );
  const entries = (await Promise.all(found)).filter(([, version]) => version !== undefined);
  return { node: process.version.slice(1), ...(Object.fromEntries(entries) as Record<string, string>) };
}

async function known(find: () => unknown): Promise<string | undefined> {
  try {
    const version = await find();
    return version === undefined ? undefined : String(version);
  } catch {
    return 'unknown';
  }
}

function versionOf(name: string, from: string): unknown {
  const file = findPackageJSON(name, packageOf(from));
  return (JSON.parse(readFileSync(file ?? '', 'utf8')) as { version: string }).version;
}

/** The address of a package of ours, from which those that it brings are found. */
function packageOf(name: string): string {
  if (name.startsWith('.')) return new URL(`../${name}/package.json`, import.meta.url).href;
  return `file://${findPackageJSON(name, import.meta.url)}`;
}

/** The driver, as far as we use it. */
interface Driver {
  Client: new (options: object) => {
    connect(): Promise<void>;
    query(sql: string): Promise<{ rows: { server_version: string }[] }>;
    end(): Promise<void>;
  };
}

async function chromium(): Promise<unknown> {
  const { path, env } = await findBrowser();
  const { stdout } = await promisify(execFile)(path, ['--version'], { env: { ...process.env, ...env } });
  return stdout.match(/[\d.]+/)?.[0] ?? 'unknown';
}

/** Undefined where no `DATABASE_URL` names one, as nothing is measured on it. */
async function postgresql(): Promise<unknown> {
  const url = process.env['DATABASE_URL'];
  if (!url) return undefined;
  const { Client } = createRequire(packageOf('@frontyard/server'))('pg') as Driver;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query('SHOW server_version');
    return rows[0]?.server_version.split(' ', 1)[0];
  } finally {
    await client.end();
  }
}
