import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { Pressed, type Order } from './order.ts';

/** A request that is made over and over; `[<id>]` in its body is another text each time. */
export interface Asked {
  readonly path: string;
  readonly body: object;
  readonly token: string;
}

const PROGRAM = path.join(import.meta.dirname, 'press.ts');

/**
 * Asks as fast as answers come, over so many connections, from a process of its own.
 * @throws Error when a request is refused, or none is answered in time
 */
export async function pressOn(
  origin: string,
  asked: Asked,
  pressure: Pick<Order, 'connections' | 'seconds'>,
): Promise<Pressed> {
  const order: Order = { origin, ...asked, body: JSON.stringify(asked.body), ...pressure };
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(order)]);
  return Pressed.parse(JSON.parse(stdout));
}
