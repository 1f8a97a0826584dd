import { resolve } from 'node:path';
import { CliError } from '../errors.ts';
import { parseOptions } from '../parseOptions.ts';
import { playFiles } from './playFiles.ts';
import { isBroken, isUnplayed, reportWords } from './report.ts';

const HELP = `Plays recorded sessions against a plugin as it is now, and tells the first thing it does otherwise.

  frontyard replay <file>... [options]

  --url <address>    the plugin to play against, framed by http://localhost:65535   (the plugin of apps/ by its name)
  --secret <text>    its auth_secret                                                (replay)
  --update           accept what the plugin does now: write it into the files
  --no-build         play the plugin's page as it was built last
  --json             print one JSON document
  --help             this text

  Exits with 1 where something is different, or could not be played: that --update cannot accept.`;

/** @returns the exit code @throws CliError */
export async function replayCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length === 0)
    throw new CliError('BAD_OPTION', 'replay needs the file of a recorded session');
  const played = await playFiles(
    positionals.map((file) => resolve(file)),
    {
      root: process.cwd(),
      plugin: values.url === undefined ? undefined : { url: values.url, secret: values.secret },
      update: values.update,
      builds: !values['no-build'],
      ...(!values.json && { onPlayed: (each) => console.log(reportWords(each)) }),
    },
  );
  if (values.json) console.log(JSON.stringify({ sessions: played }, null, 2));
  const isWrong = values.update ? isUnplayed : isBroken;
  return played.some(isWrong) ? 1 : 0;
}

function read(args: readonly string[]) {
  return parseOptions(args, {
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      secret: { type: 'string', default: 'replay' },
      update: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}
