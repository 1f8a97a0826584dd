import { access, glob } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENTRY_POINTS, PLATFORMS, WIRES, type PluginConfig } from '@frontyard/sdk-types';
import * as z from 'zod';
import { CliError } from '../errors.ts';

const Config = z.object({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  title: z.string().min(1),
  entryPoints: z.array(z.enum(ENTRY_POINTS)).min(1),
  platforms: z.array(z.enum(PLATFORMS)).min(1),
  sdk: z.enum(WIRES),
  notRecorded: z.record(z.string(), z.string().min(1, 'needs a reason')).optional(),
});

/** A plugin of this workspace and the file that serves it. */
export interface FoundPlugin {
  config: PluginConfig;
  /** Its `server/serve.ts`. */
  server: string;
}

/**
 * Finds every `apps/<name>/plugin.config.ts` below a folder, in the order of their names.
 * @throws CliError `BAD_CONFIG`, and `NO_PLUGINS` where there are none though there must be
 */
export async function findPlugins(root: string, mayBeNone = false): Promise<FoundPlugin[]> {
  const files = (await Array.fromAsync(glob('apps/*/plugin.config.ts', { cwd: root }))).toSorted();
  if (files.length === 0 && !mayBeNone) throw new CliError('NO_PLUGINS', root);
  return Promise.all(files.map((file) => readPlugin(resolve(root, file), root)));
}

async function readPlugin(file: string, root: string): Promise<FoundPlugin> {
  const module: unknown = await import(pathToFileURL(file).href);
  const exported = (module as { default?: unknown }).default;
  const parsed = Config.safeParse(exported);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'default export'} ${message}`,
    );
    throw new CliError('BAD_CONFIG', `${relative(root, file)} (${mistakes.join('; ')})`);
  }
  const server = join(dirname(file), 'server', 'serve.ts');
  await access(server).catch((cause: unknown) => {
    throw new CliError('BAD_CONFIG', `${relative(root, server)} is missing`, cause);
  });
  return { config: exported as PluginConfig, server };
}
