import { expect, test } from 'vitest';
import { readLibrary } from './libraries.ts';
import { rewriteLibraries } from './rewriteLibraries.ts';
import { rewriteScript } from './rewriteScript.ts';
import { SDK_VERSIONS } from './sdkVersions.ts';

const rewrite = (script: string) => rewriteScript(script).script;

test.each([
  [
    'import Front from "https://cdn.jsdelivr.net/npm/@frontapp/plugin-sdk@1.9.0/+esm";',
    'import Front from "/libs/plugin-sdk-1.9.0.es.js";',
  ],
  [
    "const { default: F } = await import('https://unpkg.com/@frontapp/plugin-sdk@1.10.0/dist/index.es.js?x');",
    "const { default: F } = await import('/libs/plugin-sdk-1.10.0.es.js');",
  ],
  [
    'import * as F from `https://esm.sh/@frontapp/plugin-sdk`;',
    'import * as F from `/libs/plugin-sdk-1.10.0.es.js`;',
  ],
  ["s.src = '//dl.frontapp.com/libs/frontjs.min.js';", "s.src = '/libs/frontjs.min.js';"],
  [
    's.src = "https://dl.frontapp.com/libs/plugin-sdk-1.5.0.min.js"; s.async = true;',
    's.src = "/libs/plugin-sdk-1.5.0.umd.js"; s.async = true;',
  ],
])('%s', (script, expected) => {
  expect(rewrite(script)).toBe(expected);
});

test.each([
  "s.src = 'frontjs.min.js';",
  "s.src = 'https://other.example/app.js';",
  's.src = `https://dl.frontapp.com/libs/plugin-sdk-${version}.min.js`;',
  '// see https://dl.frontapp.com/libs/frontjs.min.js',
  `const html = '<script src="https://dl.frontapp.com/libs/other.js">';`,
])('%s is left as it is', (script) => {
  expect(rewrite(script)).toBe(script);
});

test('a script written in the page is looked through, and the rest of the page stays to the byte', () => {
  const page = (address: string) =>
    `<p title="https://dl.frontapp.com/libs/frontjs.min.js">é</p>\r\n<script type=module>\r\nimport F from "${address}";</script>`;
  const { page: result, replaced } = rewriteLibraries(
    Buffer.from(page('https://esm.sh/@frontapp/plugin-sdk@1.2.3')),
  );
  expect(result.toString()).toBe(page('/libs/plugin-sdk-1.10.0.es.js'));
  expect(replaced).toMatchObject([{ missingVersion: '1.2.3' }]);
});

test('a script of any shape is looked through at once', () => {
  const script = `"//${'x'.repeat(300)}`.repeat(10_000);
  expect(rewrite(script)).toBe(script);
});

test.each(SDK_VERSIONS)('version %s is a module that imports nothing', async (version) => {
  const text = await readLibrary(`/libs/plugin-sdk-${version}.es.js`);
  expect(text).toMatch(/^export default Front;$/m);
  expect(text).toMatch(/^export const \{ .*contextUpdates.* \} = Front;$/m);
  expect(text).not.toMatch(/^import\s/m);
});
