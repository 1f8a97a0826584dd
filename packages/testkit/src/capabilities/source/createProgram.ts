import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { addTo } from '../flow/flow.ts';
import type { Sources } from './findSources.ts';
import { loadsCode } from './loadsCode.ts';
import { codeOf, type Imports } from './reach.ts';
import { STUBS, stubOf } from './stubs.ts';

/** The compiler's view of a plugin. */
export interface PluginProgram {
  readonly program: ts.Program;
  /** The files whose code runs in the plugin's page. */
  readonly code: readonly ts.SourceFile[];
  readonly imports: Imports;
  /** What is loaded by the page's code and is not here. */
  readonly missing: readonly ts.StringLiteralLike[];
}

/** Reads a plugin. Types come from what is installed; what is not is stood in for. */
export function createProgram(folder: string, sources: Sources): PluginProgram {
  const options: ts.CompilerOptions = { ...settingsOf(folder, sources), ...SETTINGS };
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists, getSourceFile } = host;
  const textOf = (path: string) => sources.pageScripts.get(path)?.text ?? STUBS.get(path);

  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = textOf(path);
    if (text === undefined) return sharedFile(path, () => getSourceFile(path, language, ...rest));
    return ts.createSourceFile(path, text, language, true);
  };
  const imports = new Map<string, Set<string>>();
  const missing: ts.StringLiteralLike[] = [];
  const resolveName = createResolve(folder, options, host);
  host.resolveModuleNameLiterals = (literals, file, redirected, settings) =>
    literals.map((literal) => {
      const resolvedModule =
        resolveName(literal.text, file, redirected, settings) ??
        (literal.text.startsWith('/')
          ? resolveName(join(sources.root, literal.text), file, redirected, settings)
          : undefined);
      if (!resolvedModule && loadsCode(literal) && isCodeOfOurs(literal.text)) missing.push(literal);
      if (resolvedModule && loadsCode(literal)) addTo(imports, file, resolvedModule.resolvedFileName);
      return { resolvedModule };
    });
  const program = ts.createProgram({ rootNames: [...sources.files], options, host });
  return { program, code: codeOf(program, imports), imports, missing };
}

/** Whether a name stands for a file of the plugin, or an address, and not for a picture, a style or a package. */
function isCodeOfOurs(name: string): boolean {
  if (/^https?:/.test(name)) return true;
  return /^[./]/.test(name) && !name.includes('?') && /(^|[/\\])[^./\\]*$|\.[cm]?[jt]sx?$/.test(name);
}

type Resolve = (
  name: string,
  file: string,
  redirected: ts.ResolvedProjectReference | undefined,
  settings: ts.CompilerOptions,
) => ts.ResolvedModuleFull | undefined;

function createResolve(folder: string, options: ts.CompilerOptions, host: ts.CompilerHost): Resolve {
  const cache = ts.createModuleResolutionCache(folder, (name) => name, options);
  return (name, file, redirected, settings) => {
    const asImport = ts.ModuleKind.ESNext;
    const { resolvedModule } = ts.resolveModuleName(name, file, settings, host, cache, redirected, asImport);
    const isRead = resolvedModule && (!resolvedModule.isExternalLibraryImport || TYPED.test(name));
    return isRead ? resolvedModule : standIn(name);
  };
}

/** Libraries whose types tell what is Front's. Those of all others would take most of the time and tell nothing. */
const TYPED = /^(@frontapp|@frontyard|zod)(\/|$)/;

const SETTINGS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Auto,
  jsx: ts.JsxEmit.Preserve,
  allowImportingTsExtensions: true,
  maxNodeModuleJsDepth: 0,
  types: [],
};

/** Only how modules are found is taken from the plugin's own settings. */
function settingsOf(folder: string, { files }: Sources): ts.CompilerOptions {
  const start = files[0] ? dirname(files[0]) : folder;
  const file = ts.findConfigFile(start, ts.sys.fileExists);
  const rightBelow = file && [start, folder, join(folder, 'web')].includes(dirname(file));
  if (!rightBelow) return {};
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, NO_FILES, dirname(file));
  const { paths, pathsBasePath, baseUrl, customConditions, rootDirs } = options;
  return Object.fromEntries(
    Object.entries({ paths, pathsBasePath, baseUrl, customConditions, rootDirs }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

const NO_FILES: ts.ParseConfigHost = { ...ts.sys, readDirectory: () => [] };

function standIn(name: string): ts.ResolvedModuleFull | undefined {
  const path = stubOf(name);
  return path === undefined
    ? undefined
    : { resolvedFileName: path, extension: ts.Extension.Dts, isExternalLibraryImport: true };
}

/** Declarations of libraries are the same for every plugin: parsed once. */
const shared = new Map<string, ts.SourceFile | undefined>();

function sharedFile(path: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!/[/\\]node_modules[/\\].*\.d\.[cm]?ts$/.test(path)) return read();
  if (!shared.has(path)) shared.set(path, read());
  return shared.get(path);
}
