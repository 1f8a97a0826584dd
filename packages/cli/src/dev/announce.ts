import type { PluginRegistrationInput } from '@frontyard/emulator';
import type { DevOptions } from './options.ts';

export interface Started {
  emulator: string;
  /** Each plugin once, at its first entry point. */
  plugins: readonly PluginRegistrationInput[];
  notices: readonly string[];
}

/** Says what runs where: one line of JSON for scripts, else a few lines for people. */
export function announce({ json }: DevOptions, { emulator, plugins: all, notices }: Started): void {
  if (notices.length > 0)
    process.stderr.write(`Not imported:\n${notices.map((notice) => `  ${notice}\n`).join('')}`);
  const plugins = all.map(({ name, url, entryPoint, platforms }) => ({ name, url, entryPoint, platforms }));
  if (json) {
    console.log(JSON.stringify({ emulator, plugins }));
    return;
  }
  const width = Math.max('emulator'.length, ...plugins.map(({ name }) => name.length));
  console.log(
    [
      '',
      '  Frontyard is ready.',
      '',
      `  ${'emulator'.padEnd(width)}  ${emulator}`,
      ...plugins.map(({ name, url }) => `  ${name.padEnd(width)}  ${url}`),
      '',
      '  Ctrl-C ends everything.',
      '',
    ].join('\n'),
  );
}
