/** What can end a command early: code, and the one sentence a person reads. */
export const ERRORS = {
  UNKNOWN_COMMAND: 'There is no such command, so nothing was done. See `frontyard --help`.',
  BAD_OPTION: 'The command was not understood, so nothing was started. See its `--help`.',
  PORT_TAKEN: 'Another program listens there already, so nothing was started. Choose another with `--port`.',
  NO_BROWSER:
    'No browser was found to show the emulator, so nothing was started. Install one, or start with `--no-open` and open the address yourself.',
  NO_PLUGINS:
    'There is no apps/*/plugin.config.ts here, so there is nothing to run. Start in the root of a Frontyard workspace, or name plugins with `--plugin`.',
  BAD_CONFIG:
    'This plugin.config.ts cannot be used, so nothing was started. It must export a plugin made by definePlugin().',
  BAD_PLUGIN:
    'The plugins were not understood, so nothing was started. Write one as name=<address or folder>[,option=value…]; see `frontyard dev --help`.',
  PLUGIN_FAILED: "This plugin's server did not start, so everything was ended. Its own words are above.",
  NOT_BUILT: 'The emulator has not been built, so there is no page to show. Run `pnpm build` first.',
  BAD_WORLD: 'The world file was not loaded, so nothing was started. Mend what is named above.',
  NO_SUCH_PLUGIN:
    'There is no such plugin in apps/, so nothing was started. Use the name of its plugin.config.ts.',
  NO_CHROMIUM:
    'No browser could be started, so nothing was played. Install chromium, or name one in CHROMIUM_PATH.',
  NO_SESSION: 'No recorded session could be read from this file, so nothing was played.',
  BAD_POLICY:
    'What may stay in a recording could not be read, so nothing was recorded. Mend what is named; the guide’s page on testing lists what a policy may say.',
  NOT_RECORDED: 'The session was not written.',
  NO_GRAPH:
    'What the change touches could not be found out or built, so nothing was played. See what turbo says, and check the git ref.',
  BAD_MAIL:
    'The mail cannot be read, so nothing was started. Give an .eml or .mbox file, or a folder of them.',
  BAD_API_FILE:
    'The answers of the Core API cannot be read, so nothing was started. Give a .json or .jsonl file, or a folder of them.',
} as const;
export type CliErrorCode = keyof typeof ERRORS;

const MARK: unique symbol = Symbol.for('frontyard.CliError') as never;

export class CliError extends Error {
  readonly [MARK] = true;
  override readonly name = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, subject = '', cause?: unknown) {
    super(subject ? `${subject}: ${ERRORS[code]}` : ERRORS[code], { cause });
    this.code = code;
  }

  static is(error: unknown, code?: CliErrorCode): error is CliError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as CliError).code === code);
  }
}
