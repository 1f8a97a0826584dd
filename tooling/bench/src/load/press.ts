import { Client } from 'undici';
import { quantile } from '../statistics.ts';
import { Order } from './order.ts';

/**
 * A process of its own that asks as fast as answers come: each connection waits for its answer and asks again. The first
 * fifth of the time warms up. Prints answers per second, and the time that 99 of 100 answers keep, as JSON.
 */
const { origin, path, body, token, connections, seconds } = Order.parse(JSON.parse(process.argv[2] ?? ''));
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
const began = performance.now();
const [counts, ends] = [began + seconds * 200, began + seconds * 1000];
const times: number[] = [];
let asked = 0;

async function askOn(): Promise<void> {
  const client = new Client(origin, { bodyTimeout: 0, headersTimeout: 0 });
  while (performance.now() < ends) {
    asked += 1;
    const start = performance.now();
    const text = body.replaceAll('[<id>]', `${process.pid}-${asked}`);
    const { statusCode, body: answer } = await client.request({ method: 'POST', path, headers, body: text });
    await answer.dump();
    if (statusCode >= 300) throw new Error(`${path} answered ${statusCode}.`);
    const now = performance.now();
    if (now > counts) times.push(now - start);
  }
  await client.close();
}

await Promise.all(Array.from({ length: connections }, askOn));
const elapsed = (performance.now() - counts) / 1000;
console.log(JSON.stringify({ rate: times.length / elapsed, p99: quantile(times, 0.99) }));
