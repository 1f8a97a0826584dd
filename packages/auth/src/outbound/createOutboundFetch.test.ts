import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AuthError } from '../errors.ts';
import { createOutboundFetch } from './createOutboundFetch.ts';
import type { OutboundInit, OutboundOptions } from './createOutboundFetch.ts';

const ROUTES: Record<string, RequestListener> = {
  '/hello': (request, response) => response.end(`hello ${request.headers.host}`),
  '/echo': async (request, response) => response.end(await textOf(request)),
  '/missing': (_, response) => response.writeHead(404).end('none'),
  '/empty': (_, response) => response.writeHead(204).end(),
  '/big': (_, response) => response.end('x'.repeat(2000)),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/endless': (_, response) => {
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    };
    response.on('drain', write);
    write();
  },
  '/drip': (_, response) => {
    const timer = setInterval(() => response.write('x'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/silence': () => undefined,
  '/headers': (_, response) => response.writeHead(200, { 'x-huge': 'x'.repeat(40_000) }).end(),
  '/to': (request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    response.writeHead(Number(query.get('status') ?? 302), { location: query.get('place') ?? '' }).end();
  },
};

let server: Server;
let port: number;
let seen: { path: string; method: string; headers: IncomingMessage['headers'] }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    seen.push({ path, method: request.method ?? '', headers: request.headers });
    (ROUTES[path] ?? ROUTES['/missing'])?.(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  seen = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Our own server stands in for a public one at 127.0.0.1; every other address is judged as ever. */
const here: OutboundOptions = {
  allowHttp: true,
  allowAddress: (address) => address === '127.0.0.1',
  lookup: async () => ['127.0.0.1'],
};
const call = (path: string, options: OutboundOptions = {}, init: Partial<OutboundInit> = {}) =>
  createOutboundFetch({ ...here, ...options })(`http://crm.example:${port}${path}`, {
    tenant: 'acme',
    ...init,
  });
const to = (place: string, status = 302): string => `/to?status=${status}&place=${encodeURIComponent(place)}`;
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (error: unknown) => (AuthError.is(error) ? error.code : String(error)),
  );

describe('an honest call', () => {
  test('brings the answer, whatever its status', async () => {
    const answer = await call('/hello');
    expect([answer.status, await answer.text()]).toEqual([200, `hello crm.example:${port}`]);
    expect((await call('/missing')).status).toBe(404);
    expect((await call('/empty')).status).toBe(204);
  });

  test('sends a body and follows redirects as browsers do', async () => {
    const posted = await call('/echo', {}, { method: 'post', body: 'text' });
    expect(await posted.text()).toBe('text');
    expect(await (await call(to('/hello'))).text()).toContain('hello');

    const kept = await call(to('/echo', 307), {}, { method: 'POST', body: 'text' });
    expect(await kept.text()).toBe('text');
    await call(to('/hello', 303), {}, { method: 'POST', body: 'text' });
    expect(seen.at(-1)).toMatchObject({ method: 'GET', path: '/hello' });
  });

  test('can be called off', async () => {
    const caller = new AbortController();
    const work = call('/silence', {}, { signal: caller.signal });
    caller.abort('no longer wanted');
    await expect(work).rejects.toBe('no longer wanted');
  });
});

describe('an address inside', () => {
  test.each([
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[fd00:ec2::254]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://017700000001/',
    'https://0/',
    'https://10.0.0.1/',
    'https://192.168.0.1./',
  ])('%s is refused', async (address) => {
    const outbound = createOutboundFetch({ lookup: async () => [] });
    expect(await refusal(outbound(address, { tenant: 'acme' }))).toBe('OUTBOUND_ADDRESS');
  });

  test('is refused behind a name as well, also beside a public one, before anything is sent', async () => {
    for (const found of [['127.0.0.1'], ['93.184.216.34', '::1'], ['::ffff:7f00:1']]) {
      const outbound = createOutboundFetch({ allowHttp: true, lookup: async () => found });
      const work = outbound(`http://crm.example:${port}/hello`, { tenant: 'acme' });
      expect(await refusal(work)).toBe('OUTBOUND_ADDRESS');
    }
    expect(await refusal(createOutboundFetch()('https://localhost/', { tenant: 'acme' }))).toBe(
      'OUTBOUND_ADDRESS',
    );
    expect(seen).toEqual([]);
  });

  test('is refused after a redirect', async () => {
    const places = [
      'http://169.254.169.254/latest/meta-data',
      'http://[::1]/',
      'http://0x7f.2/',
      '//10.0.0.1/',
    ];
    for (const place of places) expect(await refusal(call(to(place)))).toBe('OUTBOUND_ADDRESS');
  });

  test('is never reached by a name that means another one the second time', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    let asked = 0;
    const lookup = async () => answers[asked++] ?? [];
    expect(await (await call('/hello', { lookup })).text()).toContain('hello');
    expect(asked).toBe(1); // the connection asked nobody again
    expect(await refusal(call('/hello', { lookup }))).toBe('OUTBOUND_ADDRESS');

    asked = 0;
    expect(await refusal(call(to('/hello'), { lookup }))).toBe('OUTBOUND_ADDRESS');
  });
});

describe('what is refused by its text', () => {
  test.each(['http://crm.example/', 'ftp://crm.example/', 'file:///etc/passwd', 'gopher://x/', 'crm', ''])(
    '“%s” is no https',
    async (address) => {
      expect(await refusal(createOutboundFetch()(address, { tenant: 'acme' }))).toBe('OUTBOUND_SCHEME');
    },
  );

  test('a name and password in the address are, and the message does not repeat them', async () => {
    const work = createOutboundFetch()('https://me:s3cret@crm.example/', { tenant: 'acme' });
    expect(await refusal(work)).toBe('OUTBOUND_USER_INFO');
    await expect(work).rejects.not.toThrow(/s3cret/);
    expect(await refusal(call(to(`http://me:s3cret@crm.example:${port}/hello`)))).toBe('OUTBOUND_USER_INFO');
  });

  test('a redirect from https to anything else is', async () => {
    expect(await refusal(call(to('file:///etc/passwd')))).toBe('OUTBOUND_SCHEME');
    expect(await refusal(call(to('http://:99999/')))).toBe('OUTBOUND_SCHEME');
  });

  test('hosts are allowed per account, by whole labels', async () => {
    const allow = (tenant: string) => (tenant === 'acme' ? ['example', '.crm.test'] : []);
    expect((await call('/hello', { allow })).status).toBe(200);
    expect(await refusal(call('/hello', { allow }, { tenant: 'globex' }))).toBe('OUTBOUND_HOST');
    for (const host of ['crm.test', 'eu.crm.test', 'EU.CRM.test.']) {
      expect((await call(to(`http://${host}:${port}/hello`), { allow })).status).toBe(200);
    }
    for (const host of ['evilcrm.test', 'crm.test.evil', 'evil-example']) {
      expect(await refusal(call(to(`http://${host}:${port}/hello`), { allow }))).toBe('OUTBOUND_HOST');
    }
  });
});

describe('credentials', () => {
  const headers = {
    authorization: 'Bearer s3cret',
    'x-api-key': 's3cret',
    cookie: 'a=s3cret',
    accept: 'a/b',
  };

  test('stay on their own origin', async () => {
    await call(to('/hello'), {}, { headers });
    expect(seen.at(-1)?.headers).toMatchObject(headers);
    await call(to(`http://other.example:${port}/hello`), {}, { headers });
    expect(seen.at(-1)?.headers).toMatchObject({ accept: 'a/b', host: `other.example:${port}` });
    expect(JSON.stringify(seen.at(-1))).not.toContain('s3cret');
  });

  test('a body does not go to another origin either', async () => {
    const place = to(`http://other.example:${port}/echo`, 308);
    expect(await refusal(call(place, {}, { method: 'POST', body: 's3cret' }))).toBe('OUTBOUND_REDIRECT');
    expect(seen).toHaveLength(1);
  });
});

describe('an answer made to harm', () => {
  test('that never ends, is too long, or unpacks to too much, is dropped', async () => {
    expect(await refusal(call('/endless'))).toBe('OUTBOUND_TOO_LARGE');
    expect(await refusal(call('/big', { maxBytes: 1999 }))).toBe('OUTBOUND_TOO_LARGE');
    expect((await call('/big', { maxBytes: 2000 })).status).toBe(200);

    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(call('/bomb'))).toBe('OUTBOUND_TOO_LARGE');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  });

  test('that drips or stays away is given up in time', async () => {
    for (const path of ['/drip', '/silence'])
      expect(await refusal(call(path, { timeoutMs: 300 }))).toBe('OUTBOUND_TOO_SLOW');
    const lookup = () => new Promise<string[]>(() => undefined);
    expect(await refusal(call('/hello', { timeoutMs: 100, lookup }))).toBe('OUTBOUND_TOO_SLOW');
  });

  test('with huge headers, or in circles, is given up', async () => {
    expect(await refusal(call('/headers'))).toBe('OUTBOUND_UNREACHABLE');
    expect(await refusal(call(to(to('/hello')), { maxRedirects: 1 }))).toBe('OUTBOUND_REDIRECT');
    expect(await refusal(call(to('/missing'), { maxRedirects: 0 }))).toBe('OUTBOUND_REDIRECT');
  });

  test('a host that is not there is told by its name alone', async () => {
    const outbound = createOutboundFetch({ ...here, lookup: () => Promise.reject(new Error('?key=s3cret')) });
    const work = outbound('https://gone.example/?key=s3cret', { tenant: 'acme' });
    await expect(work).rejects.toThrow(/gone\.example: This host could not be reached/);
    await expect(work).rejects.not.toThrow(/s3cret/);
    const closed = createOutboundFetch(here)('http://crm.example:1/?key=s3cret', { tenant: 'acme' });
    expect(await refusal(closed)).toBe('OUTBOUND_UNREACHABLE');
    await expect(closed).rejects.not.toThrow(/s3cret/);
  });
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
