import { PAGE_REPORT, REPORTS_WANTED, PAGE_ADDRESS, report, reportOf } from '@frontyard/sdk-types';
import { expect, test } from 'vitest';
import { openInMemory, type Host } from '../src/index.ts';
import { LIMITS } from '../src/host/limits.ts';
import { openLegacyPage, PLUGIN, settle, testHost } from './support/pages.ts';

async function told(reports: readonly unknown[], host: Host = testHost()) {
  const { parent } = openInMemory(host, PLUGIN.name, new EventTarget());
  for (const each of reports) parent.postMessage(each);
  await settle();
  return host.log.entries().map(({ type, verdict, text, name }) => ({ type, verdict, text, name }));
}

test('an error that the page does not catch stands in the log with its place', async () => {
  const error = new TypeError('x is undefined');
  const event = { type: 'error', error, filename: 'http://localhost:5001/js/main.js?key=1', lineno: 12 };
  expect(await told([reportOf(event)])).toEqual([
    {
      type: 'error',
      verdict: 'uncaught',
      text: 'An error that the page does not catch: TypeError: x is undefined (main.js:12)',
      name: undefined,
    },
  ]);
});

test('a promise that fails unheard says why, and of data only what it is', async () => {
  const [words, data] = await told([
    reportOf({ type: 'unhandledrejection', reason: new Error('No route') }),
    reportOf({ type: 'unhandledrejection', reason: { name: 'Cleo', card: '4111' } }),
  ]);
  expect(words?.text).toBe('A promise that fails unheard: Error: No route');
  expect(data?.text).toBe('A promise that fails unheard: (object)');
});

test('what the page’s own policy forbids is told without queries', async () => {
  const event = {
    type: 'securitypolicyviolation',
    blockedURI: 'https://cdn.example/lib.js?token=1',
    effectiveDirective: 'script-src-elem',
    disposition: 'enforce',
    sourceFile: '',
    lineNumber: 0,
  };
  expect((await told([reportOf(event)]))[0]).toMatchObject({
    type: 'policy',
    verdict: 'refused',
    text: "The page's own Content-Security-Policy forbids https://cdn.example/lib.js (script-src-elem).",
  });
});

test.each([
  ['TypeError: Front.fetchInbox is not a function', 'fetchInbox', 'Did you mean fetchInboxes?'],
  ['Uncaught TypeError: Front.zzzzz is not a function', 'zzzzz', 'Front has no method zzzzz — '],
])('%s names the method', async (text, name, words) => {
  const host = testHost();
  const page = await openLegacyPage(host);
  page.frame.receive({ data: report('error', text), origin: new URL(PLUGIN.url).origin, ports: [] });
  expect(host.log.entries().at(-1)).toMatchObject({ verdict: 'unknown', name });
  expect(host.log.entries().at(-1)?.text).toContain(words);
});

test('an attempt at the window around the page is told as that', async () => {
  const texts = [
    report('window', 'a link (target “_top”)'),
    report(
      'error',
      "SecurityError: Failed to set the 'href' property on 'Location': The current window does not have permission to navigate the target frame to 'https://x.example/'.",
    ),
  ];
  for (const entry of await told(texts)) {
    expect(entry).toMatchObject({ type: 'window', verdict: 'refused' });
    expect(entry.text).toMatch(/^The page wanted the whole window, which Front’s sandbox forbids/);
  }
});

test('a secret never reaches the log', async () => {
  const entries = await told([
    report('error', `Error: http://localhost:5001/?auth_secret=other&x=1 and ${PLUGIN.secret}`),
  ]);
  expect(entries[0]?.text).toContain('http://localhost:5001/?auth_secret=…&x=1 and …');
  expect(JSON.stringify(entries)).not.toMatch(/very-secret|=other/);
});

test('reports are bounded in size and number, and nothing else comes in by them', async () => {
  const host = testHost();
  const huge = { type: PAGE_REPORT, kind: 'error', text: 'x'.repeat(10_000_000) };
  const entries = await told(
    [huge, { type: PAGE_REPORT, kind: 'other' }, ...Array.from({ length: 1000 }, () => report('error', 'e'))],
    host,
  );
  expect(entries.slice(0, 2).map(({ type }) => type)).toEqual(['junk', 'junk']);
  expect(entries.at(-1)).toMatchObject({ type: 'too many reports', verdict: 'refused' });
  expect(entries).toHaveLength(LIMITS.reportsPerFrame + 1);
});

test('a page that is not the registered one is not listened to', async () => {
  const host = testHost();
  const { frame } = openInMemory(host, PLUGIN.name, new EventTarget());
  frame.receive({ data: report('error', 'hidden words'), origin: 'https://other.example', ports: [] });
  frame.receive({ data: report('error', 'hidden words'), origin: new URL(PLUGIN.url).origin, ports: [] });
  expect(host.log.entries().map(({ type }) => type)).toEqual(['blocked']);
});

test('only a page that tells its registered address is asked for reports', async () => {
  for (const [address, asked] of [
    [PLUGIN.url, 1],
    ['http://localhost:5001/other', 0],
  ] as const) {
    const page = new EventTarget();
    const heard: unknown[] = [];
    page.addEventListener('message', (event) => heard.push((event as MessageEvent).data));
    const { parent } = openInMemory(testHost(), PLUGIN.name, page);
    parent.postMessage({ type: PAGE_ADDRESS, address });
    await settle();
    expect(heard).toEqual(Array.from({ length: asked }, () => ({ type: REPORTS_WANTED })));
  }
});
