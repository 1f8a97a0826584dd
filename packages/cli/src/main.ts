import { dev } from './dev/dev.ts';
import { CliError } from './errors.ts';
import { checkCommand } from './sessions/checkCommand.ts';
import { recordCommand } from './sessions/recordCommand.ts';
import { replayCommand } from './sessions/replayCommand.ts';

const HELP = `frontyard: develop plugins for Front with no Front account.

  frontyard dev      start the emulator with the plugins of this workspace (--help tells its options)
  frontyard capabilities
                     compare what plugins call of Front with what they declare and what Front offers
  frontyard record   record a session of a plugin
  frontyard replay   play recorded sessions against a plugin as it is now
  frontyard check    play the sessions of every plugin that a change touches
  frontyard --help   this text`;

/** Runs a command. @returns the exit code */
export async function main([command, ...args]: readonly string[]): Promise<number> {
  try {
    if (command === undefined || command === '--help' || command === 'help') {
      console.log(HELP);
      return 0;
    }
    if (command === 'dev') return await dev(args, stopped());
    if (command === 'capabilities') {
      // The compiler is large, and only this command needs it.
      const { capabilities } = await import('./capabilities/capabilities.ts');
      return await capabilities(args);
    }
    if (command === 'record') return await recordCommand(args, stopped());
    if (command === 'replay') return await replayCommand(args);
    if (command === 'check') return await checkCommand(args);
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
