import { FRONTJS_PATH, sdkModulePath, sdkPath } from './libraries.ts';
import { NEWEST_SDK, sdkVersionFor } from './sdkVersions.ts';

/** A library of Front's that a page loads from the network, and what it gets instead. */
export interface Replacement {
  from: string;
  to: string;
  /** The version the page names, where npm has none of the kind and it gets the newest. */
  missingVersion?: string;
}

/**
 * What a script's address is replaced by: any `frontjs.min.js`, and the current SDK on Front's CDN, jsDelivr or unpkg.
 * @param isModule takes the SDK as a module too, as jsDelivr, unpkg and esm.sh have it
 */
export function replacementOf(source: string, isModule = false): Replacement | undefined {
  const address = source.trim();
  const path = address.replace(/[?#].*$/s, '');
  if (/(^|\/)frontjs\.min\.js$/.test(path)) {
    return path === FRONTJS_PATH ? undefined : { from: address, to: FRONTJS_PATH };
  }
  const version = sdkVersion(path, SDK_ADDRESSES);
  const moduleVersion = isModule ? sdkVersion(path, MODULE_ADDRESSES) : undefined;
  const named = version ?? moduleVersion;
  if (named === undefined) return undefined;
  const found = sdkVersionFor(named);
  const pathOf = version === undefined ? sdkModulePath : sdkPath;
  return {
    from: address,
    to: pathOf(found ?? NEWEST_SDK),
    ...(found === undefined && { missingVersion: named }),
  };
}

const SDK_ADDRESSES = [
  /^(?:https?:)?\/\/dl\.frontapp\.com\/(?:.*\/)?plugin-sdk-(\d[\w.-]*?)(?:\.min)?\.js$/i,
  /^(?:https?:)?\/\/(?:cdn|fastly)\.jsdelivr\.net\/npm\/@frontapp\/plugin-sdk(?:@([^/]+))?(?:\/dist\/index\.umd(?:\.min)?\.js)?$/i,
  /^(?:https?:)?\/\/(?:www\.)?unpkg\.com\/@frontapp\/plugin-sdk(?:@([^/]+))?\/dist\/index\.umd(?:\.min)?\.js$/i,
];

const MODULE_ADDRESSES = [
  /^(?:https?:)?\/\/(?:cdn|fastly)\.jsdelivr\.net\/npm\/@frontapp\/plugin-sdk(?:@([^/]+))?\/(?:\+esm|dist\/index\.es\.js)$/i,
  /^(?:https?:)?\/\/(?:www\.)?unpkg\.com\/@frontapp\/plugin-sdk(?:@([^/]+))?\/dist\/index\.es\.js$/i,
  /^(?:https?:)?\/\/esm\.(?:sh|run)\/@frontapp\/plugin-sdk(?:@([^/]+))?$/i,
];

/** The version an address of the SDK names; empty where it names none. */
function sdkVersion(path: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(path);
    if (found) return found[1] ?? '';
  }
  return undefined;
}
