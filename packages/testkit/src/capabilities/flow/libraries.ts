import type ts from 'typescript';
import type { PluginProgram } from '../source/createProgram.ts';
import { closedPackages, OURS } from './closedPackages.ts';
import { packageOf } from './packageOf.ts';

/** The language's own library. */
export const LANGUAGE = 'lib';
/** Nobody knows where it comes from. */
export const SOMEWHERE = '?';

export function isReact(library: string): boolean {
  return /^(react|react-dom|preact)$/.test(library);
}

/** Libraries that keep what they are given, hand it on, and call no method of it. */
const CARRIERS = new Set([
  LANGUAGE,
  'react',
  'react-dom',
  'preact',
  'rxjs',
  'zustand',
  'jotai',
  ...OURS,
  '@frontapp/plugin-sdk',
  '@frontapp/ui-bridge',
]);

export function isCarrier(library: string): boolean {
  return CARRIERS.has(library);
}

/** Which of the two SDKs a library is, if one. */
export function sdkOf(library: string | undefined): 'frontyard' | 'sdk' | undefined {
  if (library === '@frontyard/sdk') return 'frontyard';
  return library === '@frontapp/plugin-sdk' ? 'sdk' : undefined;
}

/** Tells the package a file belongs to; undefined for files whose code is followed: the plugin's, and what it shares. */
export function createLibraryOf(plugin: PluginProgram): (file: ts.SourceFile) => string | undefined {
  const names = new Map<ts.SourceFile, string | undefined>();
  const closed = closedPackages(plugin);
  return (file) => {
    if (!names.has(file)) names.set(file, nameOf(plugin, closed, file));
    return names.get(file);
  };
}

function nameOf(
  { program }: PluginProgram,
  closed: ReadonlySet<string>,
  file: ts.SourceFile,
): string | undefined {
  const path = file.fileName.replaceAll('\\', '/');
  const [, installed] = /.*\/(?:node_modules|stand-ins)\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (program.isSourceFileDefaultLibrary(file)) return LANGUAGE;
  if (installed) return installed.replace(/^@types\//, '');
  const own = packageOf(path);
  return own !== undefined && (OURS.has(own) || closed.has(own)) ? own : undefined;
}
