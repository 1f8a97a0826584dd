import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliError } from './errors.ts';

/**
 * Reads a command's options, as `parseArgs` does.
 * @throws CliError `BAD_OPTION` with what is wrong, without Node's advice for programmers
 */
export function parseOptions<const Config extends ParseArgsConfig>(
  args: readonly string[],
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs<Config>({ ...config, args: [...args] });
  } catch (cause) {
    throw new CliError('BAD_OPTION', cause instanceof Error ? cause.message.split('. ')[0] : '', cause);
  }
}
