import { expect, test } from 'vitest';
import { WARNINGS } from './errors.ts';
import { HOST, openFramedPage, spy } from './framedPage.test.support.ts';

const hrefFor = (domain: string) => `https://plugin.test/?front_domain=${encodeURIComponent(domain)}`;

test.each([
  ['https://app.frontapp.com', 'https://app.frontapp.com'],
  ['https://frontapp.com', 'https://frontapp.com'],
  ['https://company.app.frontapplication.com/', 'https://company.app.frontapplication.com'],
  ['app.frontapp.com', 'https://app.frontapp.com'],
  ['HTTPS://APP.FRONTAPP.COM', 'https://app.frontapp.com'],
  ['http://localhost:4000', 'http://localhost:4000'],
  ['https://localhost', 'https://localhost'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://[::1]:5173', 'http://[::1]:5173'],
])('a page told of %s talks to %s', (domain, origin) => {
  const { posted, warnings } = openFramedPage({ href: hrefFor(domain) });

  expect(posted.map(({ targetOrigin }) => targetOrigin)).toEqual([origin]);
  expect(warnings).toEqual([]);
});

test.each([
  'http://app.frontapp.com',
  'https://app.frontapp.com:8443',
  'https://evilfrontapp.com',
  'https://frontapp.com.evil.test',
  'https://frontapp.com@evil.test',
  'https://evil.test/frontapp.com',
  'https://app.frontapp.com.',
  'https://localhost.evil.test',
  'http://127.0.0.1.evil.test',
  'https://evil.test#localhost',
])('a page told of %s stays silent and says why', (domain) => {
  const { posted, warnings } = openFramedPage({ href: hrefFor(domain), allowAnyFrontDomain: true });

  expect(posted).toEqual([]);
  expect(warnings).toEqual([`[Front] ${WARNINGS.HOST_NOT_ALLOWED}`]);
});

test.each(['', '*', 'null', 'javascript://app.frontapp.com', 'https://', 'ftp://localhost'])(
  'a front_domain of "%s" is never a target',
  (domain) => {
    const { posted, warnings } = openFramedPage({ href: hrefFor(domain), ancestors: [HOST] });

    expect(posted).toEqual([]);
    expect(warnings).toHaveLength(1);
  },
);

test('a page can list more origins, each in full', () => {
  const frontAllowedOrigins = [7, '*', 'not an origin', 'https://desk.test/', 'https://*.other.test'];
  const targets = (domain: string) =>
    openFramedPage({ href: hrefFor(domain), frontAllowedOrigins }).posted.map(
      ({ targetOrigin }) => targetOrigin,
    );

  expect(targets('https://desk.test')).toEqual(['https://desk.test']);
  expect(targets('http://desk.test')).toEqual([]);
  expect(targets('https://a.desk.test')).toEqual([]);
  expect(targets('https://a.other.test')).toEqual([]);
});

test('a list of origins that is no list allows nothing', () => {
  expect(
    openFramedPage({ href: hrefFor('https://desk.test'), frontAllowedOrigins: 'https://desk.test' }).posted,
  ).toEqual([]);
});

test('a page that is not told takes the framing page from the browser', () => {
  const target = (settings: Parameters<typeof openFramedPage>[0]) =>
    openFramedPage({ href: 'https://plugin.test/', ...settings }).posted[0]?.targetOrigin;

  expect(target({ ancestors: [HOST, 'https://top.test'] })).toBe(HOST);
  expect(target({ referrer: `${HOST}/inbox?open=cnv_1` })).toBe(HOST);
  expect(target({ ancestors: ['https://app.frontapp.com'], referrer: HOST })).toBe(
    'https://app.frontapp.com',
  );
  expect(target({ ancestors: ['https://evil.test'], referrer: HOST })).toBeUndefined();
  expect(target({ referrer: 'https://evil.test/' })).toBeUndefined();
});

test.each([{}, { ancestors: ['null'] }, { referrer: 'about:srcdoc' }])(
  'a page that cannot know its host stays silent and says what to do: %j',
  (settings) => {
    const { posted, warnings } = openFramedPage({ href: 'https://plugin.test/', ...settings });

    expect(posted).toEqual([]);
    expect(warnings).toEqual([`[Front] ${WARNINGS.HOST_UNKNOWN}`]);
  },
);

test('a page that is not framed says so once, and its calls go nowhere', () => {
  const { front, posted, warnings } = openFramedPage({ isFramed: false });
  const callback = spy();

  front.search('x');
  front.fetchInboxes(callback);

  expect(posted).toEqual([]);
  expect(callback).not.toHaveBeenCalled();
  expect(warnings).toEqual([`[Front] ${WARNINGS.NOT_FRAMED}`]);
});

test('a page without an allowed host hears nothing', () => {
  const { front, receive } = openFramedPage({ href: hrefFor('https://evil.test') });
  const listener = spy();
  front.on('ready', listener);

  receive({ type: 'sync' }, { origin: 'https://evil.test' });

  expect(listener).not.toHaveBeenCalled();
});
