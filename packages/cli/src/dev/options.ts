import { join } from 'node:path';
import { CliError } from '../errors.ts';
import { parseOptions } from '../parseOptions.ts';

export interface DevOptions {
  port: number;
  /** `true` and `false` as told; undefined: open one where a person is looking. */
  open: boolean | undefined;
  json: boolean;
  help: boolean;
  world: string | undefined;
  mail: readonly string[];
  /** Answers of Front's Core API: JSON files or folders of them. */
  api: readonly string[];
  /** Plugins from anywhere, as they were named. */
  plugins: readonly string[];
  /** Leaves the workspace's own plugins out. */
  onlyPlugins: boolean;
  /** Serves everything over HTTPS, with a certificate kept in this folder; also where data is kept in memory. */
  https: string | undefined;
  /** Where the plugins keep their data; undefined keeps it in memory. */
  data: string | undefined;
}

export const DEV_HELP = `Starts a Front on this machine with the plugins of apps/ running in it.

  npm start -- [options]          in this workspace
  pnpm frontyard dev [options]    the same, without installing and building first

  --port <number>    where the emulator listens; plugins follow on the next ports   (4400)
  --open, --no-open  open it in a browser, or not                                   (where a person is looking)
  --json             print one line when ready: {"emulator", "plugins": [...]}
  --world <name>     start from a sample: support, logistics or sales                (support)
          <file>     or from a saved world (JSON; format: docs, or /world.schema.json)
  --mail <path>      make conversations of an .eml or .mbox file, or of a folder; may be repeated
  --api <path>       add what Front's Core API has answered (JSON), a file or a folder; may be repeated
  --data <folder>    where the plugins keep their data                              (.data)
  --memory           keep the plugins' data in memory only
  --plugin <name>=<address or folder>[,option=value...]
                     run a plugin from anywhere; may be repeated. Options:
                       entry=panel|composer|url|contact|message|link  where Front shows it       (panel)
                       sdk=legacy|current      tell in the log if its page speaks the other one
                       secret=<text>           its auth_secret                                 (a fresh one)
                       platforms=desktop+ios+android             where it exists                 (all)
                       proxy                   frame it although its headers forbid that; Front does not
                     a folder may name its page (dir/panel.html); a comma in a value is \\, or "in quotes"
  --https            serve emulator and plugins over HTTPS, as Front demands, with a certificate made here
  --only-plugins     leave the plugins of apps/ out
  --help             this text

  Ctrl-C ends everything that was started.`;

/** @throws CliError `BAD_OPTION` */
export function readDevOptions(args: readonly string[]): DevOptions {
  const values = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_500) {
    throw new CliError('BAD_OPTION', `--port ${values.port} is not a port (1 to 65500)`);
  }
  if (values['only-plugins'] && values.plugin.length === 0) {
    throw new CliError('BAD_OPTION', '--only-plugins needs a --plugin');
  }
  return {
    port,
    open: values['no-open'] ? false : values.open,
    json: values.json,
    help: values.help,
    world: values.world,
    mail: values.mail,
    api: values.api,
    plugins: values.plugin,
    onlyPlugins: values['only-plugins'],
    https: values.https ? join(values.data, 'https') : undefined,
    data: values.memory ? undefined : values.data,
  };
}

function parse(args: readonly string[]) {
  return parseOptions(args, {
    options: {
      port: { type: 'string', default: '4400' },
      open: { type: 'boolean' },
      'no-open': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      world: { type: 'string' },
      plugin: { type: 'string', multiple: true, default: [] },
      'only-plugins': { type: 'boolean', default: false },
      https: { type: 'boolean', default: false },
      mail: { type: 'string', multiple: true, default: [] },
      api: { type: 'string', multiple: true, default: [] },
      data: { type: 'string', default: '.data' },
      memory: { type: 'boolean', default: false },
    },
  }).values;
}
