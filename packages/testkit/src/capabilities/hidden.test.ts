import { describe, expect, test } from 'vitest';
import { check, foundIn } from './plugin.test.support.ts';

const FRONT = '<script src="https://dl.frontapp.com/libs/frontjs.min.js"></script>';
const page = (...scripts: string[]) => `<!doctype html>\n${FRONT}\n${scripts.join('\n')}`;
const gapsIn = async (files: Readonly<Record<string, string>>, file: string) =>
  foundIn(await check(files, { sdk: 'legacy' }), file);

describe('code that a page loads is read wherever it is', () => {
  test.each([
    ['in scripts', 'index.html', 'scripts/app.js', 'scripts/app.js'],
    ['in a folder called like a build', 'index.html', 'dist/bundle.js', './dist/bundle.js?v=2'],
    ['called like a setting', 'index.html', 'app.config.js', 'app.config.js'],
    ['beside the folder of the page', 'web/index.html', 'lib/main.js', '../lib/main.js'],
    ['from the root of the site', 'web/index.html', 'web/js/main.js', '/js/main.js'],
    ['in the folder of what is served as it is', 'web/index.html', 'web/public/main.js', '/main.js'],
  ])('%s', async (_where, html, file, src) => {
    const files = { [html]: page(`<script src="${src}"></script>`), [file]: "Front.attachTag('vip');" };
    expect(await gapsIn(files, file)).toEqual(['1 attachTag']);
  });

  test('what a module of it loads, too', async () => {
    const files = {
      'web/index.html': page('<script type="module">import "/scripts/main.js";</script>'),
      'web/scripts/main.js': "import '../../shared/dist/call.js';",
      'shared/dist/call.js': "Front.attachTag('vip');",
    };
    expect(await gapsIn(files, 'shared/dist/call.js')).toEqual(['1 attachTag']);
  });

  test('settings that name Front are read without a page', async () => {
    expect(await gapsIn({ 'app.setup.js': "Front.attachTag('vip');" }, 'app.setup.js')).toEqual([
      '1 attachTag',
    ]);
    expect(await gapsIn({ 'vite.config.js': 'export default {};' }, 'vite.config.js')).toEqual([]);
  });
});

describe('what cannot be read is reported', () => {
  test.each([
    ['a script from elsewhere', page('<script src="https://cdn.example/plugin.js"></script>'), ['3 …']],
    ['one whose scheme is the page’s', page('<script src="//cdn.example/plugin.js"></script>'), ['3 …']],
    ['one that is not here', page('<script src="app.js"></script>'), ['3 …']],
    [
      'one that is an address of data',
      page('<script src="data:text/javascript,Front.tag()"></script>'),
      ['3 …'],
    ],
    ['a module that is not here', page('<script type="module">import "./app.js"</script>'), ['3 …']],
    [
      'a module from elsewhere',
      page('<script type="module">import "https://cdn.example/a.js"</script>'),
      ['3 …'],
    ],
    [
      'unless the page says what it calls',
      page('<script src="https://cdn.example/plugin.js" data-frontyard-calls=""></script>'),
      [],
    ],
  ])('%s', async (_what, html, expected) => {
    expect(await gapsIn({ 'index.html': html, 'own.js': 'export {};' }, 'index.html')).toEqual(expected);
  });

  test('a plugin without code', async () => {
    const { findings } = await check({ 'README.md': 'Nothing' });
    expect(findings).toMatchObject([{ code: 'NOT_ANALYSABLE', place: { file: 'plugin.config.ts' } }]);
    expect((await check({ 'index.html': page() })).findings).toHaveLength(1);
  });

  test.each([
    "(0, eval)('Front.tag()');",
    "const run = eval; run('Front.tag()');",
    "window['eval']('Front.tag()');",
    "new Function('Front.tag()')();",
    "const Make = Function; Make('Front.tag()')();",
    "[].constructor.constructor('Front.tag()')();",
    "setTimeout('Front.tag()', 1);",
    'setInterval(`Front.${name}()`, 1);',
    "const s = document.createElement('script'); s.src = '/x.js'; document.head.append(s);",
    "document.createElementNS('http://www.w3.org/1999/xhtml', 'SCRIPT');",
    "const tag = 'scr' + location.hash; document.createElement(tag);",
    "new Worker('./w.js');",
    "new SharedWorker('./w.js');",
    "navigator.serviceWorker.register('/w.js');",
    "parent.postMessage({ type: 'insert_html' }, '*');",
    "window.parent['postMessage']({ type: 'insert_html' }, '*');",
    "const { postMessage } = window.top; postMessage({ type: 'insert_html' }, '*');",
    "const host = window.parent; setTimeout(() => host.postMessage({ type: 'insert_html' }, '*'));",
    "addEventListener('message', (event) => event.source.postMessage({ type: 'insert_html' }, '*'));",
    'document.body.innerHTML = `<button onclick="Front.tag()">x</button>`;',
    "document.body.insertAdjacentHTML('beforeend', '<img src=x ' + 'onerror=\"Front.tag()\">');",
    "document.write('<script>Front.tag()</' + 'script>');",
    "const a = document.createElement('a'); a.href = 'javascript:Front.tag()';",
    "document.body.setAttribute('onclick', 'Front.tag()');",
    "const name = location.hash; document.body.setAttribute(name, 'Front.tag()');",
  ])('%s', async (code) => {
    expect(await gapsIn({ 'app.js': code }, 'app.js')).toEqual(['1 …']);
  });

  test('HTML in JSX', async () => {
    const code =
      'export const B = () => <b dangerouslySetInnerHTML={{ __html: `<i onclick="Front.tag()">x</i>` }} />;';
    expect(await gapsIn({ 'app.jsx': code }, 'app.jsx')).toEqual(['1 …']);
  });

  test.each([
    "document.createElement('p').setAttribute('class', 'on');",
    'document.body.innerHTML = `<button class="on">once = ${1 + 1}</button>`;',
    'const run = () => {}; setTimeout(run, 1); setTimeout(() => run(), 1); ',
    'console.log([] instanceof Function, Function.prototype, typeof window);',
    "window.postMessage('own', location.origin); new MessageChannel().port1.postMessage(1);",
    "for (const name of ['id', 'title']) document.body.setAttribute(name, 'x');",
    "for (const tag of ['b', 'i']) document.createElement(tag);",
    "const evaluate = (x) => x; evaluate('1'); class A { eval_() {} }",
  ])('but not what calls nothing: %s', async (code) => {
    expect(await gapsIn({ 'app.js': code }, 'app.js')).toEqual([]);
  });
});
