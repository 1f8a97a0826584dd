import { CliError } from './errors.ts';

const HELP = `frontyard: develop plugins for Front with no Front account.

  frontyard dev      start the emulator with the plugins of this workspace (--help tells its options)
  frontyard capabilities
                     compare what plugins call of Front with what they declare and what Front offers
  frontyard record   record a session of a plugin
  frontyard replay   play recorded sessions against a plugin as it is now
  frontyard check    play the sessions of every plugin that a change touches
  frontyard --help   this text`;

/** Each loads only what it needs: the compiler and the browser's driver are large. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  dev: async (args) => (await import('./dev/dev.ts')).dev(args, stopped()),
  capabilities: async (args) => (await import('./capabilities/capabilities.ts')).capabilities(args),
  record: async (args) => (await import('./sessions/recordCommand.ts')).recordCommand(args, stopped()),
  replay: async (args) => (await import('./sessions/replayCommand.ts')).replayCommand(args),
  check: async (args) => (await import('./sessions/checkCommand.ts')).checkCommand(args),
};

/** Runs a command. @returns the exit code */
export async function main([command, ...args]: readonly string[]): Promise<number> {
  try {
    if (command === undefined || command === '--help' || command === 'help') {
      console.log(HELP);
      return 0;
    }
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (run) return await run(args);
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
