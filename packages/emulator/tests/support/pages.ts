import { HANDSHAKE } from '@frontyard/sdk-types';
import { createHost, openInMemory, steppingClock, type Host, type HostOptions } from '../../src/index.ts';
import type { Opening } from '../../src/host/context.ts';
import { smallWorld } from '../../src/world/samples/small.ts';

export const PLUGIN = {
  name: 'p',
  title: 'P',
  url: 'http://localhost:5001/panel?v=1',
  secret: 'very-secret',
};

export function testHost(options: HostOptions = {}): Host {
  const host = createHost({
    world: smallWorld(),
    plugins: [PLUGIN],
    clock: steppingClock('2026-03-03T09:00:00Z'),
    ...options,
  });
  host.select(['cnv_bike']);
  return host;
}

interface RawMessage {
  type: string;
  [field: string]: unknown;
}

/** A page that speaks the current wire by hand, so that tests see exactly what crosses it. */
export async function openCurrentPage(host: Host, opening: Partial<Omit<Opening, 'plugin'>> = {}) {
  const { frame, parent } = openInMemory(host, PLUGIN.name, new EventTarget(), opening);
  const { port1, port2 } = new MessageChannel();
  const received: RawMessage[] = [];
  port1.addEventListener('message', ({ data }) => received.push(data));
  port1.start();
  parent.postMessage(HANDSHAKE, '*', [port2]);
  await settle();
  let count = 0;

  const contexts = () =>
    received.filter(({ type }) => type === 'context_update').map(({ context }) => context as never);
  return {
    frame,
    received,
    contexts: contexts as () => { id: string; type: string; [field: string]: unknown }[],
    context: () => contexts().at(-1) as { id: string; type: string; [field: string]: unknown } | undefined,
    post: (data: unknown) => port1.postMessage(data),
    /** Calls a method and gives the raw answer. */
    async call(
      name: string,
      args: unknown[] = [],
      contextId = page(contexts),
    ): Promise<RawMessage | undefined> {
      count += 1;
      const id = `call_${count}`;
      port1.postMessage({ type: 'function_call', id, contextId, name, args });
      await settle();
      return received.find((message) => message['id'] === id);
    },
    close: () => port1.close(),
  };
}

/** A page that speaks the legacy wire by hand. */
export async function openLegacyPage(
  host: Host,
  { endpoint = PLUGIN.url, ...opening }: Partial<Omit<Opening, 'plugin'>> & { endpoint?: string } = {},
) {
  const window = new EventTarget();
  const { frame, parent } = openInMemory(host, PLUGIN.name, window, opening);
  const received: RawMessage[] = [];
  window.addEventListener('message', (event) => received.push((event as MessageEvent).data));
  parent.postMessage({ type: 'plugin_connected', endpoint, debug: false });
  await settle();
  let seq = 0;

  return {
    frame,
    received,
    types: () => received.map(({ type }) => type),
    async send(message: RawMessage): Promise<void> {
      parent.postMessage(message);
      await settle();
    },
    /** Sends a request and gives the value of its answer. */
    async ask(message: RawMessage): Promise<unknown> {
      seq += 1;
      const own = seq;
      parent.postMessage({ ...message, seq: own });
      await settle();
      return received.find((each) => each.type === 'done' && each['seq'] === own)?.['val'];
    },
  };
}

/** Lets every message that is under way arrive, and be answered. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

function page(contexts: () => { id: string }[]): string {
  return contexts().at(-1)?.id ?? '';
}
