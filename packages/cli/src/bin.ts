#!/usr/bin/env node
import { dev } from './dev/dev.ts';
import { CliError } from './errors.ts';

const HELP = `frontyard: develop plugins for Front with no Front account.

  frontyard dev      start the emulator with the plugins of this workspace (--help tells its options)
  frontyard --help   this text`;

process.exit(await main(process.argv.slice(2)));

async function main([command, ...args]: readonly string[]): Promise<number> {
  try {
    if (command === undefined || command === '--help' || command === 'help') {
      console.log(HELP);
      return 0;
    }
    if (command === 'dev') return await dev(args, stopped());
    throw new CliError('UNKNOWN_COMMAND', command);
  } catch (error) {
    process.stderr.write(`${CliError.is(error) ? error.message : describe(error)}\n`);
    return 1;
  }
}

/** Settles at Ctrl-C, at a polite end, and when whoever started this has gone. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    process.once('disconnect', () => resolve());
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
