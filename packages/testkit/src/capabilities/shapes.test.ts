import { describe, expect, test } from 'vitest';
import { check, foundIn } from './plugin.test.support.ts';

type Shape = readonly [title: string, code: string, ...found: string[]];

/** Every shape is a file of its own beside these, in one program. */
const BESIDE = {
  'front.ts': `import { connect } from '@frontyard/sdk';
export const bridge = connect();
export const other: any = {};`,
  'barrel.ts': `export { bridge as renamed } from './front.ts';
export * from './helpers.ts';
export { default as tagOf } from './tagOf.ts';`,
  'helpers.ts': `import type { HostApi } from '@frontyard/sdk';
export function give<T>(x: T): T { return x; }
export const helpers = { deep: { call: (host: any) => host.tag(['a']) } };
export const useHelper = (host: Pick<HostApi, 'untag'>) => host;`,
  'tagOf.ts': `export default (front: any) => front.host.tag;`,
};

const OURS: readonly Shape[] = [
  ['a plain call', `bridge.host.tag(['a'])`, '2 tag'],
  ['an alias', `const b = bridge; const h = b.host; h.tag(['a'])`, '2 tag'],
  ['destructured', `const { tag } = bridge.host; tag(['a'])`, '2 tag'],
  ['destructured and renamed', `const { host: { tag: mark } } = bridge; mark(['a'])`, '2 tag'],
  ['destructured with a default', `const { tag = () => 0 } = bridge.host as any; tag()`, '2 tag'],
  ['assigned by a pattern', `let f: any; ({ tag: f } = bridge.host); f(['a'])`, '2 tag'],
  [
    'the rest of a pattern',
    `const { tag: _t, ...rest } = bridge.host; rest.untag(['a'])`,
    '2 tag',
    '2 untag',
  ],
  ['through a helper here', `function go(h: any) { h.tag(['a']) } go(bridge.host)`, '2 tag'],
  ['through a default parameter', `function go(h = bridge.host) { h.tag(['a']) } go()`, '2 tag'],
  ['through rest parameters', `function go(...all: any[]) { all[0].tag(['a']) } go(bridge.host)`, '2 tag'],
  ['through arguments', `function go() { arguments[0].tag() } (go as any)(bridge.host)`, '2 tag'],
  ['a class field', `class P { h = bridge.host; go() { this.h.tag(['a']) } } new P().go()`, '2 tag'],
  ['a private field', `class P { #h = bridge.host; go() { this.#h.tag(['a']) } } new P().go()`, '2 tag'],
  [
    'a parameter property',
    `class P { constructor(private b: any) {} go() { this.b.host.tag() } } new P(bridge).go()`,
    '2 tag',
  ],
  [
    'an inherited field',
    `class A { h: any = bridge.host } class B extends A { go() { this.h.tag() } } new B().go()`,
    '2 tag',
  ],
  ['a static field', `class P { static h: any = bridge.host } P.h.tag()`, '2 tag'],
  ['a getter', `const o = { get h(): any { return bridge.host } }; o.h.tag()`, '2 tag'],
  [
    'a function with a prototype',
    `function P(this: any, h: any) { this.h = h } const p = new (P as any)(bridge.host); p.h.tag()`,
    '2 tag',
  ],
  ['bind', `const f = bridge.host.tag.bind(null); f(['a'])`, '2 tag'],
  ['call', `bridge.host.tag.call(null, ['a'])`, '2 tag'],
  ['apply', `bridge.host.tag.apply(null, [['a']])`, '2 tag'],
  ['Reflect', `Reflect.apply(Reflect.get(bridge.host, 'tag'), null, [])`, '2 tag'],
  ['optional chaining', `(bridge as any)?.host?.tag?.(['a'])`, '2 tag'],
  ['a key in quotes', `bridge.host['tag'](['a'])`, '2 tag'],
  ['a constant key', `const k = 'tag'; bridge.host[k](['a'])`, '2 tag'],
  ['a key of a union', `const k = (other as 'tag' | 'untag'); bridge.host[k](['a'])`, '2 tag', '2 untag'],
  [
    'a key of a generic',
    `function go<K extends 'tag' | 'untag'>(k: K) { (bridge.host[k] as any)() } go('tag')`,
    '2 tag',
    '2 untag',
  ],
  ['a key from a list', `for (const k of ['tag', 'untag']) (bridge.host as any)[k]()`, '2 tag', '2 untag'],
  [
    'a key that callers give',
    `function go(k: string) { (bridge.host as any)[k]() } go('tag'); go('untag')`,
    '2 tag',
    '2 untag',
  ],
  ['a key made at run time', `(bridge.host as any)[location.hash.slice(1)]()`, '2 …'],
  [
    'a key that only some callers give',
    `function go(k: string) { (bridge.host as any)[k]() } go('tag'); go(location.hash)`,
    '2 tag',
    '2 …',
  ],
  [
    'the name of any method',
    `import type { MethodName } from '@frontyard/sdk'; export const go = (k: MethodName) => (bridge.host as any)[k]()`,
    '2 …',
  ],
  ['every method in turn', `Object.values(bridge.host).forEach((f: any) => f())`, '2 …'],
  ['by its names', `Object.keys(bridge.host).forEach((k) => (bridge.host as any)[k]())`, '2 …'],
  ['spread into an object', `const o = { ...bridge.host, extra: 1 }; o.tag(['a'])`, '2 tag'],
  ['merged into an object', `const o: any = Object.assign({}, bridge.host); o.tag()`, '2 tag'],
  ['put into an object later', `const o: any = {}; o.mark = bridge.host.tag; o.mark()`, '2 tag'],
  ['passed to a map of an array', `[['a']].map(bridge.host.tag)`, '2 tag'],
  ['found in an array', `[bridge.host].map((h) => h.tag(['a']))`, '2 tag'],
  ['found in a map', `const m = new Map<string, any>([['x', bridge.host]]); m.get('x').tag()`, '2 tag'],
  ['put into a map', `const m = new Map(); m.set('x', bridge.host); m.get('x').tag()`, '2 tag'],
  [
    'given by a promise',
    `async function get() { return bridge.host } get().then((h: any) => h.tag())`,
    '2 tag',
  ],
  ['awaited', `const get = async () => bridge.host as any; (async () => (await get()).tag())()`, '2 tag'],
  ['resolved', `new Promise<any>((resolve) => resolve(bridge.host)).then((h) => h.tag())`, '2 tag'],
  ['yielded', `function* all(): any { yield bridge.host } for (const h of all()) h.tag()`, '2 tag'],
  ['chosen', `const f = other ? bridge.host.tag : bridge.host.untag; f(['a'])`, '2 tag', '2 untag'],
  ['given by a closure', `const make = (h: any) => () => h.tag(); make(bridge.host)()`, '2 tag'],
  [
    'given by a curried helper',
    `const by = (h: any) => (k: 'tag') => h[k](); by(bridge.host)('tag')`,
    '2 tag',
  ],
  ['thrown', `try { throw bridge.host } catch (h: any) { h.tag() }`, '2 tag'],
  ['a proxy', `const p: any = new Proxy(bridge.host, {}); p.tag()`, '2 tag'],
  ['kept in the window', `(window as any).kept = bridge.host; (globalThis as any).kept.tag()`, '2 tag'],
  ['given to a library nobody knows', `import lib from 'some-library'; lib.run(bridge.host)`, '2 …'],
  ['hidden in what a library gets', `import lib from 'some-library'; lib.run({ deep: [{ bridge }] })`, '2 …'],
  ['a method given to a library', `import lib from 'some-library'; lib.run(bridge.host.tag)`, '2 tag'],
  [
    'given to an event of the page',
    `document.dispatchEvent(new CustomEvent('x', { detail: bridge.host }))`,
    '2 …',
  ],
  ['code made at run time', `eval('bridge.host.tag()')`, '2 …'],
  ['taken and never called', `export const { tag } = bridge.host;`, '2 tag'],
  [
    'through the paging helper',
    `import { pages } from '@frontyard/sdk'; pages(bridge.host.listTags)`,
    '2 listTags',
  ],
  [
    'an own interface',
    `interface Api { tag(ids: string[]): unknown } const api: Api = bridge.host; api.tag(['a'])`,
    '2 tag',
  ],
  [
    'a parameter nobody gives',
    `import type { HostApi } from '@frontyard/sdk'; export const f = (h: HostApi) => h.tag(['a'])`,
    '2 tag',
  ],
  [
    're-exported through a barrel',
    `import { renamed, give } from './barrel.ts'; give(renamed).host.tag(['a'])`,
    '2 tag',
  ],
  ['a whole module', `import * as all from './barrel.ts'; all.renamed.host.tag(['a'])`, '2 tag'],
  ['a module loaded later', `import('./barrel.ts').then((m) => m.renamed.host.tag(['a']))`, '2 tag'],
  ['a method of a default export', `import { tagOf } from './barrel.ts'; tagOf(bridge)()`, '2 tag'],
  [
    'a narrow type of a helper',
    `import { useHelper } from './helpers.ts'; useHelper(bridge.host).untag(['a'])`,
    '2 untag',
  ],
  ['told in a comment', `(bridge.host as any)[location.hash](); // frontyard-calls: tag`, '2 tag'],
];

const REACT: readonly Shape[] = [
  [
    'the hook of the sdk',
    `import { useBridge } from '@frontyard/sdk/react'; export const A = () => useBridge().host.tag(['a'])`,
    '2 tag',
  ],
  [
    'an action',
    `import { useHostAction } from '@frontyard/sdk/react'; export function A() { const { run } = useHostAction('tag'); return <b onClick={() => run(['a'])} /> }`,
    '2 tag',
  ],
  [
    'an action that asks',
    `import { useHostAction } from '@frontyard/sdk/react'; export function A() { const a = useHostAction('insertHTML'); return a.available && <b onClick={() => a.run('x')} /> }`,
    '2 insertHTML?',
  ],
  [
    'an action of any name',
    `import { useHostAction } from '@frontyard/sdk/react'; export const A = (p: any) => useHostAction(p.name).run()`,
    '2 …',
  ],
  [
    'returned from an own hook',
    `const useFront = () => { const { tag } = bridge.host; return { tag } }; export function A() { const { tag } = useFront(); tag(['a']); return null }`,
    '2 tag',
  ],
  [
    'a context',
    `import { createContext, useContext } from 'react'; const C = createContext<any>(null); export function A() { const b = useContext(C); b.host.tag(); return null } export const P = () => <C.Provider value={bridge}><A /></C.Provider>`,
    '2 tag',
  ],
  [
    'a state',
    `import { useState } from 'react'; export function A() { const [b, set] = useState<any>(); set(bridge); b.host.tag(); return null }`,
    '2 tag',
  ],
  [
    'a ref',
    `import { useRef } from 'react'; export function A() { const r = useRef<any>(null); r.current = bridge.host; r.current.tag(); return null }`,
    '2 tag',
  ],
  [
    'a memo',
    `import { useMemo } from 'react'; export function A() { const h: any = useMemo(() => bridge.host, []); h.tag(); return null }`,
    '2 tag',
  ],
  [
    'props',
    `const B = ({ go }: any) => <b onClick={() => go()} />; export const A = () => <B go={bridge.host.tag} />`,
    '2 tag',
  ],
  [
    'spread props',
    `const B = (p: any) => p.b.host.tag(); export const A = () => <B {...{ b: bridge }} />`,
    '2 tag',
  ],
  [
    'a child function',
    `const B = ({ children }: any) => children(bridge.host); export const A = () => <B>{(h: any) => h.tag()}</B>`,
    '2 tag',
  ],
  ['given to an element', `export const A = () => <button onClick={bridge.host.tag as any} />`, '2 tag'],
];

const file = (index: number) => `s${index}.tsx`;
const program = (shapes: readonly Shape[]) => ({
  ...BESIDE,
  ...Object.fromEntries(
    shapes.map(([, code], index) => [file(index), `import { bridge, other } from './front.ts';\n${code}`]),
  ),
});

describe.each([
  ['our sdk', OURS],
  ['our sdk in React', REACT],
] as const)('%s', async (_name, shapes) => {
  const report = await check(program(shapes));

  test.each(shapes.map((shape, index) => [shape[0], index] as const))('%s', (_title, index) => {
    const [, , ...expected] = shapes[index] ?? [];
    expect(foundIn(report, file(index))).toEqual(expected.toSorted());
  });
});
