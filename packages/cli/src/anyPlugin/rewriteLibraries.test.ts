import { expect, test } from 'vitest';
import { replacementOf } from './replacementOf.ts';
import { rewriteLibraries } from './rewriteLibraries.ts';

const rewrite = (html: string) => rewriteLibraries(Buffer.from(html)).page.toString();

test.each([
  ['https://dl.frontapp.com/libs/frontjs.min.js', '/libs/frontjs.min.js'],
  ['//dl.frontapp.com/libs/frontjs.min.js?v=2', '/libs/frontjs.min.js'],
  ['vendor/frontjs.min.js', '/libs/frontjs.min.js'],
  ['//dl.frontapp.com/libs/plugin-sdk-1.0.1.min.js', '/libs/plugin-sdk-1.0.1.umd.js'],
  ['https://dl.frontapp.com/libs/plugin-sdk-1.4.0.js', '/libs/plugin-sdk-1.4.0.umd.js'],
  [
    'https://cdn.jsdelivr.net/npm/@frontapp/plugin-sdk@1.9.0/dist/index.umd.js',
    '/libs/plugin-sdk-1.9.0.umd.js',
  ],
  ['https://unpkg.com/@frontapp/plugin-sdk@^1/dist/index.umd.js', '/libs/plugin-sdk-1.10.0.umd.js'],
  ['https://cdn.jsdelivr.net/npm/@frontapp/plugin-sdk@1.0', '/libs/plugin-sdk-1.0.2.umd.js'],
  ['https://unpkg.com/@frontapp/plugin-sdk@~1.5.0/dist/index.umd.js', '/libs/plugin-sdk-1.5.0.umd.js'],
  ['https://unpkg.com/@frontapp/plugin-sdk@latest/dist/index.umd.js', '/libs/plugin-sdk-1.10.0.umd.js'],
  ['https://unpkg.com/@frontapp/plugin-sdk/dist/index.umd.js', '/libs/plugin-sdk-1.10.0.umd.js'],
])('%s comes from the plugin itself', (from, to) => {
  expect(replacementOf(from)?.to).toBe(to);
});

test.each([
  'main.js',
  '/libs/frontjs.min.js',
  'https://dl.frontapp.com/libs/other.js',
  'https://evil.example/plugin-sdk-1.0.1.min.js',
  'https://cdn.jsdelivr.net/npm/@frontapp/plugin-sdk@1.9.0/dist/index.es.js',
  'https://cdn.jsdelivr.net/npm/vue@3',
])('%s is left as it is', (source) => {
  expect(replacementOf(source)).toBeUndefined();
});

test('a version that npm does not have becomes the newest, and is told', () => {
  for (const version of ['1.2.3', '2.0.0', '1.0.1-beta'])
    expect(replacementOf(`https://dl.frontapp.com/libs/plugin-sdk-${version}.min.js`)).toMatchObject({
      to: '/libs/plugin-sdk-1.10.0.umd.js',
      missingVersion: version,
    });
  expect(replacementOf('https://dl.frontapp.com/libs/plugin-sdk-1.5.0.js')).not.toHaveProperty(
    'missingVersion',
  );
});

test('only the tag changes: its other attributes, comments and the rest of the page stay to the byte', () => {
  expect(
    rewrite(
      '<!-- <script src="frontjs.min.js"></script> -->\r\n<p title="a > b">\r\n<SCRIPT\r\n async SRC=\'//dl.frontapp.com/libs/frontjs.min.js\' integrity="sha384-x" defer></SCRIPT>\r\n<b>é</b>',
    ),
  ).toBe(
    '<!-- <script src="frontjs.min.js"></script> -->\r\n<p title="a > b">\r\n<SCRIPT\r\n async src="/libs/frontjs.min.js"  defer></SCRIPT>\r\n<b>é</b>',
  );
});

test('text that only looks like a tag is no tag', () => {
  const page = `<script>const x = '<script src="frontjs.min.js">';</script><textarea><script src="frontjs.min.js"></script></textarea>`;
  expect(rewrite(page)).toBe(page);
});

test('several scripts are all found, also in a template', () => {
  const page =
    '<script src=a/frontjs.min.js></script><template><script src="b/frontjs.min.js"></script></template>';
  const { replaced } = rewriteLibraries(Buffer.from(page));
  expect(replaced.map(({ from }) => from)).toEqual(['a/frontjs.min.js', 'b/frontjs.min.js']);
  expect(rewrite(page).match(/"\/libs\/frontjs\.min\.js"/g)).toHaveLength(2);
});

test('a page in another encoding keeps its bytes', () => {
  const page = Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0xff, 0x80]);
  expect(rewriteLibraries(page).page).toEqual(page);
});
