import { describe, expect, test } from 'vitest';
import { check, foundIn } from './plugin.test.support.ts';

type Shape = readonly [title: string, code: string, ...found: string[]];

const LEGACY: readonly Shape[] = [
  ['a plain call', `Front.attachTag('a');`, '1 attachTag'],
  ['of the window', `window.Front.attachTag('a');`, '1 attachTag'],
  ['of the parent', `parent.Front.attachTag('a');`, '1 attachTag'],
  ['of the top, by way of another', `window.top.window.Front.attachTag('a');`, '1 attachTag'],
  ['by a key', `globalThis['Front']['attachTag']('a');`, '1 attachTag'],
  ['by this', `this.Front.attachTag('a');`, '1 attachTag'],
  [
    'destructured from the window',
    `(function () { const { Front: F } = window; F.attachTag('a'); })();`,
    '1 attachTag',
  ],
  ['an alias', `var f0 = Front; f0.attachTag('a');`, '1 attachTag'],
  ['an alias with another', `var f1 = window.Front || {}; f1.attachTag('a');`, '1 attachTag'],
  [
    'in a handler',
    `Front.on('conversation', function (data) { Front.attachTag(data.tag); });`,
    '1 attachTag',
  ],
  [
    'given to a function',
    `(function ($, front) { front.attachTag('a'); })(window.jQuery, Front);`,
    '1 attachTag',
  ],
  [
    'in an object',
    `var o0 = { front: Front, go: function () { this.front.attachTag('a'); } }; o0.go();`,
    '1 attachTag',
  ],
  ['a method taken', `var t0 = Front.attachTag; t0('a');`, '1 attachTag'],
  ['bound', `var t1 = Front.attachTag.bind(Front, 'a'); t1();`, '1 attachTag'],
  ['as a callback', `document.body.addEventListener('click', Front.toggleArchive);`, '1 toggleArchive'],
  ['an older name', `Front.openPopupUrl('https://a.test');`, '1 openUrlInPopup'],
  ['the older form of dialogs', `Front.dialog('confirm', {}, function () {});`, '1 confirm'],
  ['a dialog nobody knows', `Front.dialog(location.hash, {}, function () {});`, '1 …'],
  ['a key made at run time', `Front[location.hash]();`, '1 …'],
  [
    'keys that are listed',
    `['attachTag', 'detachTag'].forEach(function (k) { Front[k]('a'); });`,
    '1 attachTag',
    '1 detachTag',
  ],
  ['given to a library', `jQuery.extend({}, Front);`, '1 …'],
  ['a member of the window nobody knows', `window[location.hash].go();`, '1 …'],
  ['asked for', `if (Front.insertHTML) Front.insertHTML('a');`, '1 insertHTML?'],
  [
    'asked for by its type',
    `if (typeof Front.insertHTML === 'function') Front.insertHTML('a');`,
    '1 insertHTML?',
  ],
  ['asked for by in', `'insertHTML' in Front && Front.insertHTML('a');`, '1 insertHTML?'],
  ['called if there', `Front.insertHTML?.('a');`, '1 insertHTML?'],
  ['only looked at', `if (Front.insertHTML) document.title = 'rich';`],
  ['events and data only', `Front.on('panel_visible', function () {}); document.title = Front.user.email;`],
  [
    'a prototype',
    `function App0(f) { this.f = f; } App0.prototype.go = function () { this.f.attachTag('a'); }; new App0(Front).go();`,
    '1 attachTag',
  ],
];

const SDK: readonly Shape[] = [
  ['the default export', `import Front from '@frontapp/plugin-sdk'; Front.tag(['a']);`, '1 tag'],
  ['renamed', `import { default as F } from '@frontapp/plugin-sdk'; F.tag(['a']);`, '1 tag'],
  ['the namespace', `import * as all from '@frontapp/plugin-sdk'; all.default.tag(['a']);`, '1 tag'],
  ['required', `const sdk = require('@frontapp/plugin-sdk'); sdk.default.tag(['a']);`, '1 tag'],
  [
    'from an address',
    `import Front from 'https://esm.sh/@frontapp/plugin-sdk@1.10.0'; Front.tag(['a']);`,
    '1 tag',
  ],
  [
    'a context',
    `import Front from '@frontapp/plugin-sdk'; Front.contextUpdates.subscribe((context) => { context.openUrl('a'); });`,
    '1 openUrl',
  ],
  [
    'a context, narrowed',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; contextUpdates.subscribe((c) => { if (c.type === 'singleConversation') c.listMessages(); });`,
    '1 listMessages',
  ],
  [
    'a context by a switch',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; contextUpdates.subscribe((c) => { switch (c.type) { case 'singleConversation': c.tag(['a']); } });`,
    '1 tag',
  ],
  [
    'an observer',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; contextUpdates.subscribe({ next(c) { c.openUrl('a'); } });`,
    '1 openUrl',
  ],
  [
    'a pipe',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; import { map } from 'rxjs/operators'; contextUpdates.pipe(map((c) => c)).subscribe((c) => c.openUrl('a'));`,
    '1 openUrl',
  ],
  [
    'a context kept',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; let now; contextUpdates.subscribe((c) => { now = c; }); export const go = () => now.openUrl('a');`,
    '1 openUrl',
  ],
  [
    'a context in a React state',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; import { useState, useEffect, createContext, useContext } from 'react'; const C = createContext(); export const P = ({ children }) => { const [c, set] = useState(); useEffect(() => { const s = contextUpdates.subscribe((x) => set(x)); return () => s.unsubscribe(); }, []); return <C.Provider value={c}>{children}</C.Provider>; }; export const useFront = () => useContext(C); export function A() { const { openUrl } = useFront(); return <b onClick={() => openUrl('a')} />; }`,
    '1 openUrl',
  ],
  [
    'asked for',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; contextUpdates.subscribe((c) => { if (c.functionArities.updateDraft) c.updateDraft('a', {}); });`,
    '1 updateDraft?',
  ],
  [
    'a whole context given away',
    `import { contextUpdates } from '@frontapp/plugin-sdk'; import lib from 'lib'; contextUpdates.subscribe((c) => lib.track(c));`,
    '1 …',
  ],
];

const PAGE = `<!doctype html>
<body onload="Front.alert({ title: 'a' })">
  <script src="https://dl.frontapp.com/libs/frontjs.min.js"></script>
  <script>
    var kept = Front;
  </script>
  <script>
    kept.attachTag('a');
  </script>
  <script type="module">
    Front.detachTag('a');
  </script>
  <a href="javascript:Front.openUrl('a')">Go</a>
  <script type="text/template">Front.unassign()</script>
  <script src="./other.js"></script>
</body>`;

describe.each([
  ['the legacy library', LEGACY, 'legacy', 'js'],
  ["Front's SDK", SDK, 'current', 'jsx'],
] as const)('%s', async (_name, shapes, sdk, extension) => {
  const file = (index: number) => `s${index}.${extension}`;
  const report = await check(Object.fromEntries(shapes.map(([, code], index) => [file(index), code])), {
    sdk,
  });

  test.each(shapes.map((shape, index) => [shape[0], index] as const))('%s', (_title, index) => {
    const [, , ...expected] = shapes[index] ?? [];
    expect(foundIn(report, file(index))).toEqual(expected);
  });
});

test('scripts of a page are read where they stand, with what other files share with them', async () => {
  const report = await check({ 'index.html': PAGE, 'other.js': 'kept.toggleArchive();' }, { sdk: 'legacy' });
  expect(foundIn(report, 'index.html')).toEqual(['11 detachTag', '13 openUrl', '2 alert', '8 attachTag']);
  expect(foundIn(report, 'other.js')).toEqual(['1 toggleArchive']);
});

test("a page that loads Front's SDK by a script has its `Front`", async () => {
  const page = `<script src="https://dl.frontapp.com/libs/plugin-sdk-1.10.0.min.js"></script>
<script>Front.contextUpdates.subscribe(function (context) { context.openUrl('a'); });</script>`;
  expect(foundIn(await check({ 'index.html': page }), 'index.html')).toEqual(['2 openUrl']);
});

test('files that hold code nobody reads are named', async () => {
  const report = await check({ 'App.vue': '<script>Front.tag()</script>' });
  expect(foundIn(report, 'App.vue')).toEqual(['1 …']);
});
