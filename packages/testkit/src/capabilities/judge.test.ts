import { describe, expect, test } from 'vitest';
import { check } from './plugin.test.support.ts';
import { isSound, printReports } from './printReports.ts';
import type { Declared } from './report.ts';

const ours = (code: string) => ({
  'main.ts': `import { connect } from '@frontyard/sdk';\nconst bridge = connect();\n${code}\nexport {};`,
});

async function findings(code: string, declared: Partial<Declared>) {
  const report = await check(ours(code), declared);
  return report.findings.map(({ code: each, place, method, platforms, entryPoints }) => ({
    code: each,
    line: place.line,
    ...(method === undefined ? {} : { method }),
    ...(platforms === undefined ? {} : { platforms }),
    ...(entryPoints === undefined ? {} : { entryPoints }),
  }));
}

describe('what is declared', () => {
  test('a call that is not declared fails, with its place and what to do', async () => {
    const { findings: found } = await check(ours(`bridge.host.search('a');`), { methods: [] });
    expect(found).toEqual([
      {
        code: 'NOT_DECLARED',
        severity: 'failure',
        place: { file: 'main.ts', line: 3, column: 1 },
        method: 'search',
        text: 'search is called, but plugin.config.ts does not declare it',
        instead: "Add 'search' to its methods, or do without the call.",
      },
    ]);
  });

  test('a method that is declared and never called is a warning', async () => {
    const config = `export default {\n  methods: ['search', 'move'],\n};`;
    const files = { ...ours(`bridge.host.search('a');`), 'plugin.config.ts': config };
    const report = await check(files, { methods: ['search', 'move'] });
    const place = { file: 'plugin.config.ts', line: 2, column: 23 };
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'NEVER_CALLED', severity: 'warning', method: 'move', place }),
    );
    expect(isSound([report])).toBe(true);
  });

  test('a plugin that calls what it declares is sound', async () => {
    const tags = `if (bridge.can('tag')) bridge.host.tag(['a']);`;
    expect(await findings(tags, { methods: ['tag'] })).toEqual([]);
  });
});

describe('platforms', () => {
  test('phones lack four methods; where one of them is declared, the call fails there only', async () => {
    expect(
      await findings(`bridge.host.updateDraft('a', { updateMode: 'insert' });`, {
        methods: ['updateDraft'],
        platforms: ['desktop', 'android'],
      }),
    ).toEqual([{ code: 'PLATFORM_LACKS', line: 3, method: 'updateDraft', platforms: ['android'] }]);
  });

  test('a plugin for desktops alone may call them', async () => {
    expect(
      await findings(`bridge.host.insertHTML('a');`, { methods: ['insertHTML'], platforms: ['desktop'] }),
    ).toEqual([]);
  });

  test('what the wire has nothing for is missing everywhere', async () => {
    expect(await findings(`bridge.host.setPanelWidth(400);`, { methods: ['setPanelWidth'] })).toEqual([
      { code: 'PLATFORM_LACKS', line: 3, method: 'setPanelWidth', platforms: ['desktop', 'ios', 'android'] },
    ]);
    expect(
      await findings(`bridge.host.setPanelWidth(400);`, {
        methods: ['setPanelWidth'],
        sdk: 'legacy',
        platforms: ['desktop'],
      }),
    ).toEqual([]);
  });

  test("our sdk's translations count as there, on the wire that needs them", async () => {
    const code = `if (bridge.context?.type === 'singleConversation') { bridge.host.attachTag('a'); bridge.host.listMessages(); }`;
    expect(await findings(code, { methods: ['attachTag', 'listMessages'] })).toEqual([]);
    expect(await findings(code, { methods: ['attachTag', 'listMessages'], sdk: 'legacy' })).toEqual([]);
  });

  test('what does the same elsewhere is named', async () => {
    const { findings: found } = await check(
      { 'main.js': `Front.addTopic({ type: 'web', ext_link: 'a' });` },
      { methods: ['addTopic'], sdk: 'legacy', platforms: ['ios'] },
    );
    expect(found[0]).toMatchObject({
      platforms: ['ios'],
      text: 'addTopic does not exist on iOS, so the call is refused there',
      instead:
        'Nothing else does the same there: ask `if (Front.addTopic)` first, and do without it elsewhere.',
    });
  });
});

describe('entry points and their contexts', () => {
  test('a method that no context of an entry point has fails for it', async () => {
    expect(
      await findings(`bridge.host.closeDraft();`, {
        methods: ['closeDraft'],
        entryPoints: ['SIDE_PANEL', 'COMPOSER_TOOLBAR'],
      }),
    ).toEqual([{ code: 'ENTRY_POINT_LACKS', line: 3, method: 'closeDraft', entryPoints: ['SIDE_PANEL'] }]);
  });

  test.each([
    `if (bridge.context?.type === 'messageComposer') bridge.host.closeDraft();`,
    `const context = await bridge.ready; if (context.type !== 'messageComposer') throw new Error(); bridge.host.closeDraft();`,
    `if (bridge.can('closeDraft')) bridge.host.closeDraft();`,
    `switch ((await bridge.ready).type) { case 'message': case 'messageComposer': bridge.host.closeDraft() }`,
    `if (['messageComposer'].includes((await bridge.ready).type)) bridge.host.closeDraft();`,
  ])('not where the plugin looks at the context first: %s', async (code) => {
    expect(
      await findings(code, { methods: ['closeDraft'], entryPoints: ['SIDE_PANEL', 'COMPOSER_TOOLBAR'] }),
    ).toEqual([]);
  });

  test('in the context that the plugin has looked for, the method must be there', async () => {
    expect(
      await findings(`if (bridge.context?.type === 'noConversation') bridge.host.tag(['a']);`, {
        methods: ['tag'],
      }),
    ).toEqual([{ code: 'ENTRY_POINT_LACKS', line: 3, method: 'tag', entryPoints: ['SIDE_PANEL'] }]);
  });

  test.each([
    'bridge.host.listMessages();',
    'export const load = () => bridge.host.listMessages();',
    `if (bridge.context?.type !== 'noConversation') bridge.host.listMessages();`,
    `if (Math.random() > 0.5 && bridge.context?.type !== 'noConversation') bridge.host.listMessages();`,
    `const read = () => bridge.host.listMessages(); if (location.hash) read(); read();`,
  ])('a context that lacks the method and is not left out fails: %s', async (code) => {
    expect(await findings(code, { methods: ['listMessages'] })).toEqual([
      { code: 'CONTEXT_LACKS', line: 3, method: 'listMessages' },
    ]);
  });

  test('it is told with the place and what to use instead', async () => {
    const { findings: found } = await check(ours('bridge.host.listMessages();'), {
      methods: ['listMessages'],
    });
    expect(found).toEqual([
      {
        code: 'CONTEXT_LACKS',
        severity: 'failure',
        place: { file: 'main.ts', line: 3, column: 1 },
        method: 'listMessages',
        text: 'listMessages is not offered in noConversation, multiConversations, which reach this call, so it is refused there',
        instead: "Leave them out by `context.type`, or ask `bridge.can('listMessages')` first.",
      },
    ]);
  });

  test.each([
    'if (location.hash) bridge.host.listMessages();',
    'function read() { if (!location.hash) return; bridge.host.listMessages() } read();',
    'for (const _each of JSON.parse(location.hash)) bridge.host.listMessages();',
    `document.querySelectorAll('a').forEach(() => void bridge.host.listMessages());`,
    'switch (location.hash) { case "#a": bridge.host.listMessages() }',
  ])('one that a condition may leave out, nobody knows, is not analysable: %s', async (code) => {
    const report = await check(ours(code), { methods: ['listMessages'] });
    expect(report.findings).toMatchObject([
      { code: 'CONTEXT_MAY_LACK', severity: 'not analysable', place: { line: 3 }, method: 'listMessages' },
    ]);
    expect(isSound([report])).toBe(false);
  });

  test.each([
    [
      'a comment says where alone it is called',
      `if (location.hash) {\n// frontyard-contexts: singleConversation\nbridge.host.listMessages(); }`,
      [],
    ],
    [
      'a comment names one that lacks it',
      `bridge.host.listMessages(); // frontyard-contexts: singleConversation, multiConversations`,
      ['CONTEXT_LACKS'],
    ],
  ])('%s', async (_what, code, codes) => {
    const found = await findings(code, { methods: ['listMessages'] });
    expect(found.map((each) => each.code)).toEqual(codes);
  });

  test('the legacy library tells by its event what is open', async () => {
    const code = `Front.on('conversation', () => Front.attachTag('a'));\nFront.on('no_conversation', () => Front.attachTag('a'));`;
    const { findings: found } = await check({ 'main.js': code }, { methods: ['attachTag'], sdk: 'legacy' });
    expect(found).toMatchObject([{ severity: 'failure', place: { line: 2 }, method: 'attachTag' }]);
  });
});

test.each([
  ['current', `import Front from '@frontapp/plugin-sdk';\nFront.openUrlInTab('a');`, 'Did you mean openUrl?'],
  [
    'current',
    `import Front from '@frontapp/plugin-sdk';\nFront.insertHTML('a');`,
    'Use updateDraft instead.',
  ],
  ['legacy', `\nFront.setStatus('archived');`, '`pnpm -s contract` lists what there is.'],
  ['legacy', `\nFront.atachTag('a');`, 'Did you mean attachTag?'],
] as const)('a method that the %s API does not have fails: %s', async (sdk, code, instead) => {
  const { findings: found } = await check({ 'main.js': code }, { sdk });
  expect(found).toMatchObject([{ code: 'UNKNOWN_METHOD', place: { line: 2 }, instead }]);
});

test('a report reads as a table, with what is wrong below it', async () => {
  const report = await check(ours(`bridge.host.insertHTML('a');`), {
    methods: ['tag'],
    platforms: ['desktop', 'ios'],
  });
  expect(printReports([report]).split('\n')).toMatchObject([
    'plugin  method                     desktop  ios  android  called in',
    'plugin  insertHTML (not declared)  ✓        ✗    –        main.ts:3',
    'plugin  tag                        ✓        ✓    –        nowhere',
    '',
    expect.stringContaining('asks first'),
    '',
    '✗ plugin: main.ts:3:1',
    '    insertHTML is called, but plugin.config.ts does not declare it.',
    "    Add 'insertHTML' to its methods, or do without the call.",
    '✗ plugin: main.ts:3:1',
    '    insertHTML does not exist on iOS, so the call is refused there.',
    expect.stringContaining("bridge.can('insertHTML')"),
    '! plugin: plugin.config.ts:1:1',
    '    tag is declared and never called.',
    '    Take it out of methods.',
    '',
    '1 plugin, 2 failures, 0 not analysable, 1 warnings',
  ]);
});
