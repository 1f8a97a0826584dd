/** Stand-ins for libraries of Front that a plugin names but has not installed, or loads by an address. */
const SDK = '/frontyard/stand-ins/@frontapp/plugin-sdk/index.d.ts';
const OURS = '/frontyard/stand-ins/@frontyard/sdk/index.d.ts';

export const STUBS: ReadonlyMap<string, string> = new Map([
  [SDK, declare(['contextUpdates', 'buildCancelTokenSource', 'isCancelError'], true)],
  [
    OURS,
    declare(
      [
        'connect',
        'createConnect',
        'pages',
        'PluginError',
        'useBridge',
        'useHostAction',
        'useFrontContext',
      ].concat('useConversation', 'useConnection', 'BridgeProvider'),
      false,
    ),
  ],
]);

/** The stand-in for a module, by its name or address. */
export function stubOf(name: string): string | undefined {
  if (/@frontapp\/plugin-sdk|\/plugin-sdk-\d[^/]*\.js/.test(name)) return SDK;
  return /^@frontyard\/sdk(\/|$)/.test(name) ? OURS : undefined;
}

function declare(names: readonly string[], hasDefault: boolean): string {
  const exported = names.map((name) => `export declare const ${name}: any;`);
  return [...exported, hasDefault ? 'declare const Front: any; export default Front;' : ''].join('\n');
}
