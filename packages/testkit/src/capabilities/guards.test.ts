import { expect, test } from 'vitest';
import { check } from './plugin.test.support.ts';

const IMPORTS = `import { connect } from '@frontyard/sdk';
import type { MethodName } from '@frontyard/sdk';
export const bridge = connect();
declare const context: import('@frontyard/sdk').FrontContext;
`;

/** Each is a way to call insertHTML, which phones lack. */
const GUARDED = {
  'an if': `if (bridge.can('insertHTML')) bridge.host.insertHTML('x');`,
  'an and': `bridge.can('insertHTML') && bridge.host.insertHTML('x');`,
  'a condition': `bridge.can('insertHTML') ? bridge.host.insertHTML('x') : bridge.host.openUrl('x');`,
  'an early return': `function f() { if (!bridge.can('insertHTML')) return; bridge.host.insertHTML('x') } f();`,
  'an early throw in a block': `function f() { { if (!bridge.can('insertHTML')) { throw new Error() } } } f(); if (!bridge.can('insertHTML')) {} else bridge.host.insertHTML('x');`,
  'a constant': `const ok = bridge.can('insertHTML'); if (ok) bridge.host.insertHTML('x');`,
  'a destructured can': `const { can, host } = bridge; if (can('insertHTML')) host.insertHTML('x');`,
  'a helper': `const isHere = () => bridge.can('insertHTML'); if (isHere()) bridge.host.insertHTML('x');`,
  'a helper with more to it': `const isHere = (n: number) => n > 1 && bridge.can('insertHTML'); if (isHere(2)) bridge.host.insertHTML('x');`,
  'a parameter': `function f(ok: boolean) { if (ok) bridge.host.insertHTML('x') } f(bridge.can('insertHTML'));`,
  'a field': `const o = { ok: bridge.can('insertHTML') }; if (o.ok) bridge.host.insertHTML('x');`,
  'where the function is called': `const f = () => bridge.host.insertHTML('x'); if (bridge.can('insertHTML')) f();`,
  'where a callback is given': `const f = () => bridge.host.insertHTML('x'); if (bridge.can('insertHTML')) addEventListener('x', f);`,
  'who calls the callback': `function when(run: () => void) { if (bridge.can('insertHTML')) run() } when(() => bridge.host.insertHTML('x'));`,
  'what was chosen by it': `const way = bridge.can('insertHTML') ? 'insert' : 'copy'; if (way === 'insert') bridge.host.insertHTML('x');`,
  'a switch over that': `const way = bridge.can('insertHTML') ? 'insert' : 'copy'; switch (way) { case 'insert': bridge.host.insertHTML('x') }`,
  'the same variable': `function f(k: 'insertHTML' | 'openUrl') { if (bridge.can(k)) (bridge.host[k] as any)('x') } f('insertHTML');`,
  'a platform': `if (bridge.platform === 'desktop') bridge.host.insertHTML('x');`,
  'no phone': `if (bridge.platform !== 'ios' && bridge.platform !== 'android') bridge.host.insertHTML('x');`,
  'a switch over platforms': `switch (bridge.platform) { case 'ios': case 'android': break; default: bridge.host.insertHTML('x') }`,
  'compared with true': `if (bridge.can('insertHTML') === true) bridge.host.insertHTML('x');`,
  'twice negated': `if (!!bridge.can('insertHTML')) bridge.host.insertHTML('x');`,
};

const UNGUARDED = {
  nothing: `bridge.host.insertHTML('x');`,
  'another method': `if (bridge.can('openUrl')) bridge.host.insertHTML('x');`,
  'the wrong way round': `if (!bridge.can('insertHTML')) bridge.host.insertHTML('x');`,
  'an or': `if (bridge.can('insertHTML') || context) bridge.host.insertHTML('x');`,
  'an else': `if (bridge.can('insertHTML')) {} else bridge.host.insertHTML('x');`,
  'after the block': `if (bridge.can('insertHTML')) {} bridge.host.insertHTML('x');`,
  'a return that does not return': `function f() { if (!bridge.can('insertHTML')) console.log(1); bridge.host.insertHTML('x') } f();`,
  'only one of two callers': `const f = () => bridge.host.insertHTML('x'); if (bridge.can('insertHTML')) f(); f();`,
  'a truth test, since every method is there': `if (bridge.host.insertHTML) bridge.host.insertHTML('x');`,
  'one phone only': `if (bridge.platform !== 'ios') bridge.host.insertHTML('x');`,
  'a condition nobody knows': `if (location.hash) bridge.host.insertHTML('x');`,
  'a choice with another way to it': `const way = bridge.can('insertHTML') ? 'insert' : location.hash ? 'insert' : 'copy'; if (way === 'insert') bridge.host.insertHTML('x');`,
  'a constant that is sometimes true': `let ok = bridge.can('insertHTML'); ok = true; if (ok) bridge.host.insertHTML('x');`,
  'a function that is also given away': `const f = () => bridge.host.insertHTML('x'); if (bridge.can('insertHTML')) f(); addEventListener('x', f);`,
};

const files = (cases: Readonly<Record<string, string>>, prefix: string) =>
  Object.fromEntries(
    Object.values(cases).map((code, index) => [`${prefix}${index}.ts`, `${IMPORTS}${code}`]),
  );

const report = await check(
  { ...files(GUARDED, 'guarded'), ...files(UNGUARDED, 'open') },
  { methods: ['insertHTML', 'openUrl'] },
);
const failuresIn = (file: string) =>
  report.findings
    .filter(({ place, severity }) => place.file === file && severity !== 'warning')
    .map(({ code }) => code);

test.each(Object.keys(GUARDED).map((title, index) => [title, index] as const))(
  'guarded by %s',
  (_title, index) => {
    expect(failuresIn(`guarded${index}.ts`)).toEqual([]);
  },
);

test.each(Object.keys(UNGUARDED).map((title, index) => [title, index] as const))(
  'not guarded by %s',
  (_title, index) => {
    expect(failuresIn(`open${index}.ts`)).toEqual(['PLATFORM_LACKS']);
  },
);
