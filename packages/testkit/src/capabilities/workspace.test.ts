import { expect, test } from 'vitest';
import { check, foundIn } from './plugin.test.support.ts';

/** A plugin beside packages of its workspace, as `paths` resolve them. */
const plugin = (main: string, packages: Readonly<Record<string, string>> = {}) => ({
  'package.json': '{ "name": "plugin" }',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@acme/*": ["./packages/*/index.ts"] } } }',
  'web/main.tsx': `import { connect } from '@frontyard/sdk';\nconst bridge = connect();\n${main}\nexport {};`,
  ...Object.fromEntries(
    Object.entries(packages).flatMap(([name, text]) => [
      [`packages/${name}/package.json`, `{ "name": "@acme/${name}" }`],
      [`packages/${name}/index.ts`, text],
    ]),
  ),
});

test('a package of the workspace that speaks to Front itself is part of the plugin', async () => {
  const front = `import { connect } from '@frontyard/sdk';\nexport const tagAll = () => connect().host.tag(['a']);`;
  const report = await check(plugin(`import { tagAll } from '@acme/front'; tagAll();`, { front }));
  expect(foundIn(report, 'packages/front/index.ts')).toEqual(['2 tag']);
});

test('so is one that only loads such a package', async () => {
  const report = await check(
    plugin(`import { go } from '@acme/outer'; go();`, {
      outer: `import { take } from '@acme/inner';\nexport const go = () => take().untag(['a']);`,
      inner: `import { connect } from '@frontyard/sdk';\nexport const take = () => connect().host;`,
    }),
  );
  expect(foundIn(report, 'packages/outer/index.ts')).toEqual(['2 untag']);
});

test('and one that names the global Front, in whatever way', async () => {
  const report = await check(
    plugin(`import '@acme/classic'; import '@acme/indirect';`, {
      classic: `declare const Front: any;\nFront.attachTag('a'); export {};`,
      indirect: `(window as any)[location.hash].go();\n(window as any)['Front'].detachTag('a'); export {};`,
    }),
    { sdk: 'legacy' },
  );
  expect(foundIn(report, 'packages/classic/index.ts')).toEqual(['2 attachTag']);
  expect(foundIn(report, 'packages/indirect/index.ts')).toEqual(['1 …', '2 detachTag']);
});

const KIT = `const kept: any[] = [];
export const Button = (props: any) => props.onPress();
export const keep = (make: any) => { kept.push(make()); };
export const kept0 = () => kept[0];`;

test('one that cannot reach Front is taken as a library: functions given to it are called', async () => {
  const report = await check(
    plugin(
      `import { Button } from '@acme/kit'; export const a = <Button onPress={() => bridge.host.tag(['a'])} />;`,
      { kit: KIT },
    ),
  );
  expect(foundIn(report, 'web/main.tsx')).toEqual(['3 tag']);
  expect(report.files).toBe(1);
});

test.each([
  ['given', `keep(bridge.host)`],
  ['in an object', `keep({ deep: { bridge } })`],
  ['by a function that makes it', `keep(() => bridge.host)`],
  ['by a function that makes an object of it', `keep(() => ({ host: bridge.host }))`],
])('Front handed to such a package cannot be followed: %s', async (_how, code) => {
  const report = await check(
    plugin(`import { keep, kept0 } from '@acme/kit'; ${code}; kept0().tag(['a']);`, { kit: KIT }),
  );
  expect(foundIn(report, 'web/main.tsx')).toEqual(['3 …']);
});

test('what is only loaded for its types does not run in the page', async () => {
  const server = `import { connect } from '@frontyard/sdk';\nconnect().host.tag(['a']);\nexport interface Api { a: string }`;
  const types = `import type { Api } from '@acme/server'; export type { Api as B } from '@acme/server'; type C = import('@acme/server').Api;`;
  const report = await check(plugin(types, { server }));
  expect(report).toMatchObject({ methods: [], files: 1 });
});

test.each([
  ['an import', `import { a } from '@acme/server'; a();`],
  ['an import for its effect', `import '@acme/server';`],
  ['one that is late', `void import('@acme/server');`],
  ['a type beside a value', `import { type Api, a } from '@acme/server'; a();`],
  ['an export', `export * from '@acme/server';`],
])('what is loaded to run does: %s', async (_how, code) => {
  const server = `import { connect } from '@frontyard/sdk';\nexport const a = () => connect().host.tag(['a']);\nexport interface Api { a: string }`;
  const report = await check(plugin(code, { server }));
  expect(foundIn(report, 'packages/server/index.ts')).toEqual(['2 tag']);
});

test('a plugin with more in it than can be followed is said to be so, as a whole', async () => {
  const report = await check(plugin(`bridge.host.tag(['a']);`), { methods: ['tag'] }, { limit: 10 });
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      code: 'NOT_ANALYSABLE',
      place: { file: 'plugin.config.ts', line: 1, column: 1 },
      text: expect.stringContaining('more in this code than can be followed'),
    }),
  );
});
