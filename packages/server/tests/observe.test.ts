import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { randomText } from '@frontyard/auth';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import type { ApiEnv } from '../src/index.ts';
import { openApp } from './fixtures/openApp.ts';
import { startProcess } from './fixtures/processes.ts';

describe('/metrics', () => {
  const api = new Hono<ApiEnv>().get('/notes/:id', (c) => c.json({}));

  test('measures requests by pattern, and names nobody, however many addresses are tried', async () => {
    const { app, signedIn } = openApp(api);
    const headers = await signedIn('acme');
    for (let each = 0; each < 50; each += 1) {
      await app.request(`/api/notes/ann-${each}@acme.test`, { headers });
      await app.request(`/api/none/s3cret-${each}`, { headers });
      await app.request(`/probe-${each}.php?auth_secret=s3cret`, { method: 'PROPFIND' });
    }
    const answer = await app.request('/metrics');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const metrics = await answer.text();
    expect(metrics).toContain('process_resident_memory_bytes');
    expect(metrics).not.toMatch(/acme|s3cret|probe|PROPFIND/);
    const series = metrics
      .split('\n')
      .filter((line) => line.startsWith('http_request_duration_seconds_count'));
    expect(series.find((line) => line.includes('route="/api/notes/:id"'))).toMatch(/method="GET".* 50$/);
    expect(series.map((line) => /route="([^"]*)"/.exec(line)?.[1])).toEqual([
      '/',
      '/api/session',
      '/api/notes/:id',
      '/*',
      'none',
    ]);
  });

  test('are for whoever brings the token, where there is one', async () => {
    const { app } = openApp(api, { metricsToken: 'a-token-of-16-chars' });
    const ask = async (authorization: string) =>
      (await app.request('/metrics', { headers: { authorization } })).status;
    expect(await ask('Bearer a-token-of-16-chars')).toBe(200);
    expect([await ask('Bearer wrong'), await ask('')]).toEqual([401, 401]);
  });

  test('tell how often each secret was brought, to whoever may know the accounts', async () => {
    const guarded = openApp(api, { metricsToken: 'a-token-of-16-chars' });
    await guarded.openPage('acme');
    await guarded.openPage('acme');
    const headers = { authorization: 'Bearer a-token-of-16-chars' };
    const text = await (await guarded.app.request('/metrics', { headers })).text();
    expect(text).toMatch(/auth_secret_uses\{tenant="acme",label="current",late="false",plugin="notes"\} 2/);
    expect(text).toMatch(/auth_secret_uses\{tenant="globex",label="current",late="false",plugin="notes"\} 0/);
    expect(text).toMatch(/auth_secret_last_used_seconds\{tenant="acme",label="current",plugin="notes"\} \d+/);
    expect(text).not.toMatch(/auth_secret_last_used_seconds\{tenant="globex"/);
    expect(text).not.toContain('s3cret');
    expect(await (await openApp(api).app.request('/metrics')).text()).not.toContain('auth_secret_uses');
  });
});

describe('traces', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  const SECRET = 's3cret-of-acme';
  const start = async (env: Record<string, string>) => {
    const started = startProcess('notesServer.ts', [], {
      PORT: '0',
      FRONT_SECRETS: JSON.stringify([{ tenant: 'acme', secret: SECRET }]),
      TELL_LOADED: 'true',
      ...env,
    });
    closing.push(() => started.child.kill('SIGKILL'));
    const { url } = (await started.message()) as { url: string };
    return { ...started, url };
  };

  test('without an endpoint nothing that makes or sends them is loaded', async () => {
    const { child, message } = await start({});
    child.send('loaded');
    const loaded = (await message()) as string[];
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((file) => /@opentelemetry\/(?!api\b)/.test(file))).toEqual([]);
  });

  test('with one a request and its transaction are sent there, below the caller’s, and name nobody', async () => {
    const received: unknown[] = [];
    const collector = createServer(async (request, response) => {
      received.push({ path: request.url, body: await json(request) });
      response.end('{}');
    }).listen(0, '127.0.0.1');
    closing.push(() => void collector.close());
    await new Promise((resolve) => {
      collector.once('listening', resolve);
    });
    const { port } = collector.address() as AddressInfo;
    const { url, child, ended } = await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      WITH_DATABASE: 'true',
    });
    const page = await (await fetch(`${url}/?auth_secret=${SECRET}`)).text();
    const opened = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        code: /frontyard-code" content="([^"]+)"/.exec(page)?.[1],
        handle: randomText(),
      }),
    });
    const authorization = `Bearer ${((await opened.json()) as { token: string }).token}`;
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await fetch(`${url}/api/count/ann@acme.test`, { headers: { authorization, traceparent } });
    child.kill('SIGTERM');
    await ended;

    const all = JSON.stringify(received);
    expect(all).toContain('"path":"/v1/traces"');
    expect(all).toContain('"stringValue":"notes"');
    const spans = received.flatMap((each) => spansOf(each));
    const request = spans.find(({ name }) => name === 'GET /api/count/:who');
    expect(request).toMatchObject({
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      parentSpanId: '00f067aa0ba902b7',
    });
    expect(spans.find(({ name }) => name === 'transaction')).toMatchObject({
      traceId: request?.traceId,
      parentSpanId: request?.spanId,
    });
    expect(all).not.toMatch(/ann@|s3cret|acme|eyJ/);
  });
});

interface SentSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}

function spansOf(sent: unknown): SentSpan[] {
  const { body } = sent as { body: { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] } };
  return body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
