import { glob } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  checkCapabilities,
  isSound,
  printReports,
  type CapabilityReport,
} from '@frontyard/testkit/capabilities';
import { CliError } from '../errors.ts';
import { parseOptions } from '../parseOptions.ts';
import { readDeclared } from './readDeclared.ts';

export const CAPABILITIES_HELP = `Compares what plugins call of Front with what they declare and with what Front offers there.

  frontyard capabilities [folder...] [--json]

  folder   a folder with a plugin.config.ts; all of apps/ when none is named
  --json   print the reports as JSON: calls, platforms, findings
  --help   this text

  Ends with 1 when a call fails somewhere, is not declared, or cannot be analysed.`;

/** @returns the exit code */
export async function capabilities(args: readonly string[]): Promise<number> {
  const { folders, json, help } = readOptions(args);
  if (help) {
    console.log(CAPABILITIES_HELP);
    return 0;
  }
  const reports = await reportsOf(folders.length > 0 ? folders : await foldersOf(process.cwd()));
  console.log(json ? JSON.stringify(reports, null, 2) : printReports(reports));
  return isSound(reports) ? 0 : 1;
}

/** One after the other: each takes a whole processor, and the later ones reuse what was read for the first. */
async function reportsOf(folders: readonly string[]): Promise<CapabilityReport[]> {
  const reports: CapabilityReport[] = [];
  for (const folder of folders) reports.push(await checkCapabilities(folder, await readDeclared(folder)));
  return reports;
}

async function foldersOf(root: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('apps/*/plugin.config.ts', { cwd: root }));
  if (files.length === 0) throw new CliError('NO_PLUGINS', root);
  return files.toSorted().map((file) => dirname(resolve(root, file)));
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, folders: positionals.map((folder) => resolve(folder)) };
}
