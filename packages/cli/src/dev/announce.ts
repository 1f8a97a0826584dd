import type { FoundPlugin } from './findPlugins.ts';
import type { DevOptions } from './options.ts';

export interface Started {
  emulator: string;
  found: readonly FoundPlugin[];
  urls: readonly string[];
  notices: readonly string[];
}

/** Says what runs where: one line of JSON for scripts, else a few lines for people. */
export function announce({ json }: DevOptions, { emulator, found, urls, notices }: Started): void {
  if (notices.length > 0)
    process.stderr.write(`Not imported:\n${notices.map((notice) => `  ${notice}\n`).join('')}`);
  const plugins = found.map(({ config }, index) => ({
    name: config.name,
    url: `${urls[index]}/`,
    entryPoint: config.entryPoints[0],
    platforms: config.platforms,
  }));
  if (json) {
    console.log(JSON.stringify({ emulator, plugins }));
    return;
  }
  const width = Math.max(...plugins.map(({ name }) => name.length));
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
