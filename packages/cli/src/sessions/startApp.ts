import { randomBytes } from 'node:crypto';
import type { ServedPlugin } from '@frontyard/testkit/replay';
import { findPlugins, type FoundPlugin } from '../dev/findPlugins.ts';
import { startPlugin } from '../dev/startPlugin.ts';
import { CliError } from '../errors.ts';

export interface StartedApp {
  readonly served: ServedPlugin;
  stop(): Promise<void>;
}

/** @throws CliError `NO_SUCH_PLUGIN` */
export async function findApp(root: string, name: string): Promise<FoundPlugin> {
  const found = await findPlugins(root);
  const app = found.find(({ config }) => config.name === name);
  if (app) return app;
  throw new CliError(
    'NO_SUCH_PLUGIN',
    `${name} (there are ${found.map((each) => each.config.name).join(', ')})`,
  );
}

/** Starts a plugin of the workspace on a free port, with its sample data in memory. @param framedBy the only origin that may frame it */
export async function startApp(app: FoundPlugin, framedBy: string): Promise<StartedApp> {
  const secret = randomBytes(18).toString('base64url');
  const running = await startPlugin(app, {
    port: 0,
    secret,
    emulator: framedBy,
    tls: undefined,
    data: undefined,
    notice: (text) => void process.stderr.write(`${text}\n`),
  });
  return { served: { url: `${running.url}/`, secret }, stop: () => running.stop() };
}
