import { isOffered, methodNames, type MethodName } from '@frontyard/sdk-types';
import fc from 'fast-check';

export const CURRENT_METHODS: readonly MethodName[] = methodNames().filter((name) =>
  isOffered(name, 'current', 'desktop'),
);

/** One step on the way of a value: declarations that come before, and the expression that has the value then. */
type Step = (value: string, name: string) => { before: string; after: string };

const inline =
  (after: (value: string) => string): Step =>
  (value) => ({ before: '', after: after(value) });
const declared =
  (before: (value: string, name: string) => string, after: (name: string) => string): Step =>
  (value, name) => ({ before: before(value, name), after: after(name) });

const STEPS: readonly Step[] = [
  declared(
    (v, n) => `const ${n}: any = ${v};`,
    (n) => n,
  ),
  declared(
    (v, n) => `let ${n}: any; ${n} = ${v};`,
    (n) => n,
  ),
  declared(
    (v, n) => `const { a: ${n} }: any = { a: ${v} };`,
    (n) => n,
  ),
  declared(
    (v, n) => `const [, ${n}]: any[] = [0, ${v}];`,
    (n) => n,
  ),
  declared(
    (v, n) => `const ${n}: any = { a: { b: ${v} } };`,
    (n) => `${n}.a.b`,
  ),
  declared(
    (v, n) => `const ${n}: any = { ...{ a: ${v} } };`,
    (n) => `${n}['a']`,
  ),
  declared(
    (v, n) => `function ${n}(x: any = ${v}) { return x; }`,
    (n) => `${n}()`,
  ),
  declared(
    (v, n) => `class ${n} { a: any = ${v}; get() { return this.a; } }`,
    (n) => `new ${n}().get()`,
  ),
  declared(
    (v, n) => `class ${n} { static a: any = ${v}; }`,
    (n) => `${n}.a`,
  ),
  declared(
    (v, n) => `const ${n}: any = new Map<string, any>([['k', ${v}]]);`,
    (n) => `${n}.get('k')`,
  ),
  declared(
    (v, n) => `const ${n} = async (): Promise<any> => ${v};`,
    (n) => `(await ${n}())`,
  ),
  declared(
    (v, n) => `function* ${n}(): any { yield ${v}; }`,
    (n) => `[...${n}()][0]`,
  ),
  declared(
    (v, n) => `(globalThis as any).${n} = ${v};`,
    (n) => `(window as any).${n}`,
  ),
  declared(
    (v, n) => `const ${n} = useMemo((): any => ${v}, []);`,
    (n) => n,
  ),
  declared(
    (v, n) => `const [${n}] = useState<any>(() => ${v});`,
    (n) => n,
  ),
  declared(
    (v, n) => `const ${n} = useRef<any>(null); ${n}.current = ${v};`,
    (n) => `${n}.current`,
  ),
  declared(
    (v, n) => `const ${n} = createContext<any>(${v});`,
    (n) => `useContext(${n})`,
  ),
  inline((v) => `identity(${v})`),
  inline((v) => `((x: any) => x)(${v})`),
  inline((v) => `(Math.random() > 0.5 ? ${v} : null)!`),
  inline((v) => `(null ?? ${v})`),
  inline((v) => `[${v}].map((x: any) => x)[0]`),
  inline((v) => `lib.pass(${v})`),
  inline((v) => `Object.assign({}, { a: ${v} }).a`),
  inline((v) => `Reflect.get({ a: ${v} }, 'a')`),
  inline((v) => `unknown.wrap(${v}).it`),
  inline((v) => `((...all: any[]) => all[0])(${v})`),
  inline((v) => `identity.call(null, ${v})`),
  inline((v) => `identity.apply(null, [${v}])`),
];

/** How a method is taken from the API in the end, and called. */
const ENDS: readonly ((value: string, method: string, name: string) => string)[] = [
  (v, m) => `${v}.${m}();`,
  (v, m) => `${v}?.${m}?.();`,
  (v, m) => `${v}['${m}']();`,
  (v, m, n) => `const { ${m}: ${n} }: any = ${v}; ${n}();`,
  (v, m, n) => `const { ...${n} }: any = ${v}; ${n}.${m}();`,
  (v, m, n) => `const ${n}: string = '${m}'; ${v}[${n}]();`,
  (v, m) => `['${m}'].forEach((k) => ${v}[k]());`,
  (v, m) => `${v}.${m}.bind(null)();`,
  (v, m) => `${v}.${m}.call(null);`,
  (v, m) => `setTimeout(${v}.${m}, 1);`,
  (v, m) => `unknown.go(${v}.${m});`,
  (v, m) => `${v}[atob(btoa('${m}'))]();`,
  (v, m) => `export const last = ${v}.${m};`,
  (v, m) => `document.addEventListener('x', () => ${v}.${m}());`,
];

export const step: fc.Arbitrary<number> = fc.nat({ max: STEPS.length - 1 });

interface Planted {
  readonly method: MethodName;
  readonly source: string;
  readonly steps: readonly number[];
  readonly end: number;
}

const IMPORTS = `import { connect } from '@frontyard/sdk';
import { useBridge } from '@frontyard/sdk/react';
import { createContext, useContext, useMemo, useRef, useState } from 'react';
import unknown from 'some-library';
import * as lib from './lib.ts';
const bridge: any = connect();
const identity = <T,>(x: T) => x;
`;

/** A program of one file a call, all beside a library of their own. */
export function composeProgram(planted: readonly Planted[]) {
  const expected = planted.map(({ method, source, steps, end }, index) => {
    let value = source;
    const lines: string[] = [];
    for (const [place, chosen] of steps.entries()) {
      const { before, after } = STEPS[chosen]?.(value, `v${place}`) ?? { before: '', after: value };
      lines.push(before);
      value = after;
    }
    lines.push(ENDS[end % ENDS.length]?.(value, method, 'last0') ?? '');
    return { file: `s${index}.ts`, method, code: lines.join('\n') };
  });
  const files = Object.fromEntries(expected.map(({ file, code }) => [file, `${IMPORTS}${code}\nexport {};`]));
  const lib = `import { connect } from '@frontyard/sdk';
export const front = connect();
export { front as renamed };
export function pass(x: any) { return { x }.x; }`;
  return { files: { ...files, 'lib.ts': lib }, expected };
}
