import { expect, test } from 'vitest';
import { readPluginSpec } from './pluginSpec.ts';

test('a name and an address are enough', () => {
  expect(readPluginSpec('mine=http://localhost:5173/panel?v=1')).toEqual({
    spec: {
      name: 'mine',
      source: { kind: 'url', url: 'http://localhost:5173/panel?v=1' },
      entryPoint: 'SIDE_PANEL',
      sdk: undefined,
      secret: undefined,
      platforms: ['desktop', 'ios', 'android'],
      proxy: false,
    },
  });
});

test('a folder is told from an address, and every option is read', () => {
  const text = 'mine=./dist,entry=composer,sdk=legacy,secret=a=b,platforms=android+desktop';
  expect(readPluginSpec(text)).toEqual({
    spec: {
      name: 'mine',
      source: { kind: 'folder', path: './dist' },
      entryPoint: 'COMPOSER_TOOLBAR',
      sdk: 'legacy',
      secret: 'a=b',
      platforms: ['desktop', 'android'],
      proxy: false,
    },
  });
});

test.each([
  ['panel', 'SIDE_PANEL'],
  ['side', 'SIDE_PANEL'],
  ['composer', 'COMPOSER_TOOLBAR'],
  ['url', 'URL'],
  ['contact', 'CONTACT_HANDLE'],
  ['message', 'MESSAGE_MORE_DROPDOWN'],
  ['link', 'CONVERSATION_LINK_DROPDOWN'],
])('entry=%s is %s', (entry, entryPoint) => {
  expect(readPluginSpec(`mine=./dist,entry=${entry}`)).toMatchObject({ spec: { entryPoint } });
});

test.each([
  ['mine=./a\\,b,entry=url', './a,b', undefined],
  ['mine="./a,b",secret="x,"y"",entry=url', './a,b', 'x,"y"'],
  ['mine=C:\\dir\\sub,secret=a"b,entry=url', 'C:\\dir\\sub', 'a"b'],
  ['mine=./a,secret=x\\,y,entry=url', './a', 'x,y'],
])('%s has commas where they belong', (text, path, secret) => {
  expect(readPluginSpec(text)).toMatchObject({
    spec: { source: { kind: 'folder', path }, secret, entryPoint: 'URL' },
  });
});

test('a proxy is asked for by its name alone', () => {
  expect(readPluginSpec('mine=https://a.example/,proxy')).toMatchObject({ spec: { proxy: true } });
});

test.each([
  ['./dist', 'the name "./dist" is not kebab-case'],
  ['mine', 'no address or folder follows name='],
  ['mine=', 'no address or folder follows name='],
  ['My Plugin=./dist', 'the name "My Plugin" is not kebab-case'],
  ['mine=ftp://a.example/', 'ftp://a.example/ is neither http nor https'],
  ['mine=http://', 'http:// is not an address'],
  ['mine=http://u:p@a.example/', 'an address with a user name or password cannot be registered'],
  ['mine=http://a.example/?auth_secret=s', 'auth_secret is added by Front; give it as secret='],
  ['mine=./dist,entry=top', 'entry=top is none of panel, side, composer, url, contact, message, link'],
  [
    'mine=./dist,entry=constructor',
    'entry=constructor is none of panel, side, composer, url, contact, message, link',
  ],
  ['mine="./dist,entry=url', 'a double quote is not closed'],
  ['mine=./dist,sdk=new', 'sdk=new is none of legacy, current'],
  ['mine=./dist,secret=', 'secret= is empty'],
  ['mine=./dist,platforms=desktop+web', 'platforms=desktop+web must be some of desktop+ios+android'],
  ['mine=./dist,proxy', 'proxy is for an address; a folder sends no framing headers'],
  ['mine=http://a.example/,proxy=yes', 'proxy takes no value'],
  ['mine=./dist,colour=red', 'there is no option "colour" (entry, sdk, secret, platforms, proxy)'],
  ['mine=./dist,sdk=legacy,sdk=legacy', 'sdk is given twice'],
])('%s is refused in words', (text, mistake) => {
  expect(readPluginSpec(text)).toMatchObject({ mistakes: expect.arrayContaining([mistake]) });
});

test('every mistake is named, not only the first', () => {
  const read = readPluginSpec('X=ftp://a,entry=b,sdk=c');
  expect('mistakes' in read && read.mistakes).toHaveLength(4);
});
