import { expect, test } from 'vitest';
import { createTape } from './tape.ts';
import { tapXhr } from './tapXhr.ts';

/** As much of an XMLHttpRequest as is looked at, which is answered by hand. */
class Request extends EventTarget {
  status = 200;
  responseType = '';
  response: unknown = '';
  contentType = 'application/json';
  open(): void {
    this.status = 200;
  }
  send(): void {
    this.status = 200;
  }
  getResponseHeader(): string {
    return this.contentType;
  }
  end(type: string, fields: Partial<Request> = {}): void {
    Object.assign(this, fields).dispatchEvent(new Event(type));
  }
}

function openPage() {
  const tape = createTape();
  class Own extends Request {}
  const page = { location: { origin: 'http://p.example', href: 'http://p.example/a/' }, XMLHttpRequest: Own };
  tapXhr(page as never, tape);
  const ask = (method: string, url: string) => {
    const request = new Own() as unknown as XMLHttpRequest & Request;
    request.open(method, url);
    request.send();
    return request;
  };
  return { ask, written: () => tape.entries().map((entry) => ({ ...entry, at: undefined })) };
}

test('requests and answers are written down, of each kind of answer', async () => {
  const { ask, written } = openPage();
  ask('post', '../api/notes').end('load', { response: '{"a":1}' });
  ask('GET', '/json').end('load', { responseType: 'json', response: { b: 2 } });
  ask('GET', '/buffer').end('load', {
    responseType: 'arraybuffer',
    response: new TextEncoder().encode('[3]'),
  });
  ask('GET', '/blob').end('load', { responseType: 'blob', response: new Blob(['"four"']), status: 404 });
  await expect.poll(() => written().filter(({ type }) => type === 'served')).toHaveLength(4);
  expect(written().filter(({ type }) => type === 'asked')).toMatchObject([
    { request: '1', method: 'POST', path: '/api/notes' },
    { path: '/json' },
    { path: '/buffer' },
    { path: '/blob' },
  ]);
  const served = Object.fromEntries(
    written().flatMap((each) => (each.type === 'served' ? [[each.request, each]] : [])),
  );
  expect(served).toMatchObject({
    1: { body: { a: 1 } },
    2: { body: { b: 2 } },
    3: { body: [3] },
    4: { status: 404, body: 'four' },
  });
});

test('what is given up or fails is told, and what lets somebody in is not written down', async () => {
  const { ask, written } = openPage();
  ask('GET', '/a').end('abort');
  ask('GET', '/b').end('error');
  ask('GET', '/c').end('timeout');
  ask('GET', '/d?api_key=k3y&of=1').end('load', { response: '{"token":"t"}' });
  ask('GET', 'https://other.example/x').end('load', { response: '"last"' });
  await expect.poll(() => written().at(-1)).toMatchObject({ type: 'served', body: 'last' });
  expect(written().filter(({ type }) => type !== 'asked')).toMatchObject([
    { type: 'lost', request: '1', why: 'aborted' },
    { type: 'lost', request: '2', why: 'failed' },
    { type: 'lost', request: '3', why: 'aborted' },
    { type: 'served', request: '5' },
  ]);
  expect(JSON.stringify(written())).not.toContain('k3y');
  expect(written()).toContainEqual(expect.objectContaining({ path: '/d?api_key=hidden&of=1' }));
  expect(written()).toContainEqual(expect.objectContaining({ path: 'https://other.example/x' }));
});
