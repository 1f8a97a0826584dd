import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CALLED_BY_PART } from './flow/kit.ts';
import { check, foundIn } from './plugin.test.support.ts';

const KIT = fileURLToPath(new URL('../../../ui-kit/src', import.meta.url));

const plugin = (code: string, hasHost = true) => ({
  'App.tsx': `import { useBridge, usePanelHost } from '@frontyard/sdk/react';
import { CopyButton, dialogs, HostProvider, Link, useDialogs, useHost } from '@frontyard/ui-kit';
${hasHost ? 'export const Panel = () => <HostProvider host={usePanelHost(useBridge())} />;' : ''}
${code}`,
});

describe("the kit's parts call Front through the host they are given", () => {
  test.each([
    ['a link', `export const a = <Link href="https://a.test">a</Link>;`, ['4 openUrl']],
    ['a button that copies', `export const a = <CopyButton text="a" />;`, ['4 copyToClipboard?']],
    [
      'a dialog',
      `export const A = () => { const { confirm } = useDialogs(); return confirm({}); };`,
      ['4 confirm?'],
    ],
    ['a dialog outside of components', `export const a = () => dialogs.confirm({});`, ['4 confirm?']],
    [
      'a dialog outside of components whose name is chosen at run time',
      `export const a = (sure: boolean) => dialogs[sure ? 'alert' : 'confirm']({});`,
      ['4 alert?', '4 confirm?'],
    ],
    ['the host itself', `export const A = () => useHost().openUrl?.('https://a.test');`, ['4 openUrl']],
    ['its dialogs', `export const A = () => useHost().dialogs.prompt?.({});`, ['4 prompt?']],
    ['nothing', `export const A = () => useHost();`, []],
  ])('%s', async (_part, code, found) => {
    expect(foundIn(await check(plugin(code)), 'App.tsx')).toEqual(found);
  });

  test('without one they call nothing', async () => {
    expect(
      foundIn(
        await check(plugin(`export const a = <Link href="https://a.test">a</Link>;`, false)),
        'App.tsx',
      ),
    ).toEqual([]);
  });
});

test('these are all the parts that do', async () => {
  const sources = (await readdir(KIT, { recursive: true })).filter((path) => /\.tsx?$/.test(path));
  const own = sources.filter(
    (path) => !/\.(test|stories|e2e)\./.test(path) && !path.startsWith('HostProvider'),
  );
  const texts = await Promise.all(own.map((path) => readFile(`${KIT}/${path}`, 'utf8')));
  const parts = new RegExp(
    String.raw`\b(useHost|useCopy|useDialogs)\(\)|<(${Object.keys(CALLED_BY_PART).join('|')})\b`,
  );
  const calling = texts.filter((text) => parts.test(text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')));
  const names = calling.flatMap((text) =>
    [...text.matchAll(/export function (\w+)/g)].map(([, name]) => name),
  );
  expect(names.toSorted()).toEqual([...Object.keys(CALLED_BY_PART), 'useCopy', 'useDialogs'].toSorted());
});
