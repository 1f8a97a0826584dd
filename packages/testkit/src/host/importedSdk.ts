import { createRequire } from 'node:module';
import type { TestHost } from './createTestHost.ts';
import { loadOfficialModule, loadOfficialSdk, type OfficialModule, type OfficialSdk } from './officialSdk.ts';

const require = createRequire(import.meta.url);
const CURRENT: unique symbol = Symbol.for('frontyard.importedSdk') as never;

/** Node's module of Front's SDK, which knows how to come by the copy of the test that runs. */
type StandIn = NodeJS.Module & { [CURRENT]: (() => OfficialSdk) | undefined };

const copies = new WeakMap<TestHost, OfficialSdk>();

/** Front's own SDK on a host: one copy, in a page of its own that is opened when it is first asked for. */
export function officialSdkOn(host: TestHost): OfficialSdk {
  return copies.get(host) ?? openOfficialSdk(host);
}

/** A new copy of Front's own SDK, as of a page that is loaded anew: from now on the host's. */
export function openOfficialSdk(host: TestHost): OfficialSdk {
  const sdk = loadOfficialSdk(host.openPage().parent);
  copies.set(host, sdk);
  return sdk;
}

/**
 * Has `import Front from '@frontapp/plugin-sdk'` give plugins the copy that is bound to the host of the test that runs. It has
 * to be done before a plugin is imported: Front's package looks for its host when it is loaded, once in a process.
 * @throws Error where the package was loaded before: its calls would wait for a host for ever
 */
export function standInForImports(): void {
  const path = sdkPath();
  if (path === undefined || isStandIn(require.cache[path])) return;
  if (require.cache[path]) throw new Error(TOO_LATE);
  let made: OfficialModule | undefined;
  const module = {
    id: path,
    filename: path,
    path,
    loaded: true,
    children: [],
    paths: [],
    [CURRENT]: undefined,
  };
  // Its other exports are the package's own; loaded only where a plugin asks for them.
  Object.defineProperty(module, 'exports', {
    get: () => (made ??= standInModule()),
  });
  require.cache[path] = module as unknown as StandIn;
}

/** On which host plugins that import the SDK are from now on, if on any. */
export function bindImports(host: TestHost | undefined): void {
  const module = require.cache[sdkPath() ?? ''];
  if (isStandIn(module)) module[CURRENT] = host && (() => officialSdkOn(host));
}

const TOO_LATE =
  '@frontapp/plugin-sdk was imported before @frontyard/testkit, so it has no host and its calls would never be answered. Import @frontyard/testkit before the plugin, or name it in Vitest’s `setupFiles`.';

function standInModule(): OfficialModule {
  const own = loadOfficialModule({ postMessage: () => undefined });
  const module = {
    ...own,
    default: forwarding('Front', currentSdk),
    contextUpdates: forwarding('Front.contextUpdates', (name) => currentSdk(name).contextUpdates),
  };
  return Object.defineProperty(module, '__esModule', { value: true }) as unknown as OfficialModule;
}

/** @throws Error where there is none */
function currentSdk(used: string): OfficialSdk {
  const module = require.cache[sdkPath() ?? ''];
  const sdk = isStandIn(module) ? module[CURRENT]?.() : undefined;
  if (sdk) return sdk;
  throw new Error(
    `${used} was used where Front’s SDK has no host: ask for the fixture \`host\`, and import a plugin that begins by itself within the test.`,
  );
}

/** Takes every property from the copy of the moment. */
function forwarding<Value extends object>(title: string, current: (used: string) => Value): Value {
  return new Proxy({} as Value, {
    get(_target, name) {
      if (typeof name === 'symbol' || name === 'then' || name === '__esModule') return undefined;
      const target = current(`${title}.${name}`);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function isStandIn(module: NodeJS.Module | undefined): module is StandIn {
  return module !== undefined && CURRENT in module;
}

/** Nothing where the package, which is optional, is not installed. */
function sdkPath(): string | undefined {
  try {
    return require.resolve('@frontapp/plugin-sdk');
  } catch {
    return undefined;
  }
}
