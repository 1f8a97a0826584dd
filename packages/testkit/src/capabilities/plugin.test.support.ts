import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCapabilities } from './checkCapabilities.ts';
import type { CapabilityReport, Declared } from './report.ts';

const require = createRequire(import.meta.url);
const INSTALLED = {
  '@frontyard/sdk': fileURLToPath(new URL('../../../sdk', import.meta.url)),
  '@frontyard/sdk-types': fileURLToPath(new URL('../../../sdk-types', import.meta.url)),
  '@frontapp/plugin-sdk': dirname(require.resolve('@frontapp/plugin-sdk/package.json')),
};

/** What a plugin declares when a test says nothing else. */
export const DECLARED: Declared = {
  name: 'plugin',
  entryPoints: ['SIDE_PANEL'],
  platforms: ['desktop', 'ios', 'android'],
  sdk: 'current',
  methods: [],
};

/** Writes a plugin of these files into a folder of its own, checks it, and takes the folder away. */
export async function check(
  files: Readonly<Record<string, string>>,
  declared: Partial<Declared> = {},
  options: Parameters<typeof checkCapabilities>[2] = {},
): Promise<CapabilityReport> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plugin-')));
  try {
    for (const [name, target] of Object.entries(INSTALLED)) {
      const link = join(folder, 'node_modules', name);
      await mkdir(dirname(link), { recursive: true });
      await symlink(await realpath(target), link);
    }
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await checkCapabilities(folder, { ...DECLARED, ...declared }, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was found in a file: its calls as `line method`, guarded ones with `?`, and what is not analysable as `line …`. */
export function foundIn({ methods, findings }: CapabilityReport, file: string): string[] {
  const calls = methods.flatMap(({ name, calls: sites }) =>
    sites
      .filter((site) => site.file === file)
      .map(({ line, isGuarded }) => `${line} ${name}${isGuarded ? '?' : ''}`),
  );
  const gaps = findings
    .filter(({ code, place }) => code === 'NOT_ANALYSABLE' && place.file === file)
    .map(({ place }) => `${place.line} …`);
  return [...new Set([...calls, ...gaps])].toSorted();
}
