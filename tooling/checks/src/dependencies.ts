import type { Finding, Source } from './workspace.ts';

/**
 * Who may depend on whom at run time. Tests may use more: the emulator stands in for Front everywhere.
 * @see ARCHITECTURE.md
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/sdk-types': [],
  'packages/ui-kit': [],
  'packages/auth': [],
  'packages/sdk': ['sdk-types'],
  'packages/emulator': ['sdk-types'],
  'packages/server': ['auth'],
  'packages/testkit': ['sdk-types', 'sdk', 'emulator'],
  'packages/cli': ['sdk-types', 'emulator', 'server', 'testkit', 'tooling-browser'],
};
const WEB = ['sdk-types', 'sdk', 'ui-kit', 'auth'];
const SERVER = ['server', 'auth'];
const CONFIG = ['sdk-types'];

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm;
const TESTS =
  /\.(test|test-d|e2e)\.tsx?$|(^|\/)(tests|testing|fixtures|scripts|demo|examples)\/|\.config\.ts$|\.test\.support\.ts$/;

/** Finds imports that go against the direction of dependencies, and web code that takes more than types from its server. */
export function findWrongDependencies(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ file }) => !TESTS.test(file) || file.endsWith('plugin.config.ts'))
    .flatMap(({ file, text }) => importsOf(text).flatMap((each) => judge(file, each)));
}

interface Import {
  from: string;
  isType: boolean;
}

function importsOf(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, from, bare]) => ({
    from: from ?? bare ?? '',
    isType: type !== undefined,
  }));
}

function judge(file: string, { from, isType }: Import): Finding[] {
  if (/^apps\/[^/]+\/web\//.test(file) && /(^|\/)server\//.test(from) && !isType) {
    return [{ file, text: `imports ${from}: the web side takes only types from its server` }];
  }
  const [, name] = /^@frontyard\/([^/]+)/.exec(from) ?? [];
  const allowed = allowedFor(file);
  if (!name || !allowed || allowed.includes(name) || file.startsWith(`packages/${name}/`)) return [];
  return [
    { file, text: `imports ${from}: allowed here are ${allowed.join(', ') || 'none of our packages'}` },
  ];
}

function allowedFor(file: string): readonly string[] | undefined {
  if (/^apps\/[^/]+\/web\//.test(file)) return WEB;
  if (/^apps\/[^/]+\/server\//.test(file)) return SERVER;
  if (/^apps\/[^/]+\/(shared\/|plugin\.config)/.test(file)) return CONFIG;
  return ALLOWED[file.split('/').slice(0, 2).join('/')];
}
