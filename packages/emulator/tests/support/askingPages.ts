import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { script, type PluginPages } from './serve.ts';

declare global {
  interface Window {
    /** What dialogs were answered with, `'nothing'` where a callback got nothing. */
    answers: unknown[];
    /** Calls a method of the legacy API with a callback. */
    ask(name: string, ...args: unknown[]): void;
  }
}

const LIBRARY = path.resolve(import.meta.dirname, '../../dist/libs/frontjs.min.js');

/** A plugin's page on our legacy library that asks what it is told to ask. */
export async function askingPages(): Promise<PluginPages> {
  const page = `<!doctype html><title>P</title><script src="/lib.js"></script><script>
window.answers = [];
window.ask = (name, ...args) => void Front[name](...args, (value) => answers.push(value === undefined ? 'nothing' : value));
</script>`;
  return { '/': page, '/lib.js': script(await readFile(LIBRARY, 'utf8')) };
}
