import { access, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError } from '../errors.ts';
import { readPluginSpec, type FolderSource, type PluginSpec } from './pluginSpec.ts';

/**
 * Reads every `--plugin`, and looks whether its folder is there.
 * @param taken names that other plugins have already
 * @throws CliError `BAD_PLUGIN` that names every mistake
 */
export async function readPluginSpecs(
  texts: readonly string[],
  taken: readonly string[],
): Promise<PluginSpec[]> {
  const names = new Set(taken);
  const specs: PluginSpec[] = [];
  const mistakes: string[] = [];
  for (const text of texts) {
    const read = readPluginSpec(text);
    if ('mistakes' in read) {
      mistakes.push(...read.mistakes.map((mistake) => about(text, mistake)));
      continue;
    }
    const { spec } = read;
    const { name, source } = spec;
    if (names.has(name)) mistakes.push(about(text, `another plugin is named ${name}`));
    names.add(name);
    if (source.kind === 'folder') {
      const mistake = await settleFolder(source);
      if (mistake) mistakes.push(about(text, mistake));
    }
    specs.push(spec);
  }
  if (mistakes.length > 0) throw new CliError('BAD_PLUGIN', mistakes.join('; '));
  return specs;
}

/** The plugin's name alone: the rest may hold a secret. */
function about(text: string, mistake: string): string {
  return `--plugin ${text.split('=')[0]}: ${mistake}`;
}

/** Finds the folder and its page, which may be named itself. @returns what is wrong, if anything is */
async function settleFolder(source: FolderSource): Promise<string | undefined> {
  const path = resolve(source.path);
  source.path = path;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && /\.html?$/i.test(path)) {
    source.path = dirname(path);
    source.page = basename(path);
    return undefined;
  }
  if (!found?.isDirectory()) return `${path} is not a folder`;
  return access(join(path, 'index.html')).then(
    () => undefined,
    () => `${path} has no index.html; name its page, as in ${join(source.path, 'panel.html')}`,
  );
}
