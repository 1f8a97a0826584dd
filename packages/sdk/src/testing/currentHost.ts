import { vi } from 'vitest';
import type { Page } from './page.ts';

interface CallMessage {
  readonly type: 'function_call';
  readonly id: string;
  readonly contextId: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The host's end of the current wire, message by message, over the port that the page has posted. */
export function currentHost(page: Page) {
  const port = page.posted.find(({ ports }) => ports.length > 0)!.ports[0]!;
  const received: Record<string, unknown>[] = [];
  const answers = new Map<string, (...args: readonly unknown[]) => unknown>();

  port.addEventListener('message', ({ data }) => {
    received.push(data);
    const answer = data.type === 'function_call' && answers.get(data.name);
    if (answer) port.postMessage({ type: 'function_result', id: data.id, value: answer(...data.args) });
  });
  port.start();

  return {
    received,
    say: (message: unknown) => port.postMessage(message),
    show: (context: object) => port.postMessage({ type: 'context_update', context }),
    /** Answers every call of a method from now on. */
    on: (name: string, answer: (...args: never[]) => unknown) =>
      answers.set(name, answer as (...args: readonly unknown[]) => unknown),
    calls: () => received.filter(({ type }) => type === 'function_call') as unknown as CallMessage[],
    /** Waits for the newest call of a method. */
    call: (name: string) =>
      vi.waitFor(() => {
        const call = received.findLast((message) => message['name'] === name);
        if (!call) throw new Error(`${name} has not been called`);
        return call as unknown as CallMessage;
      }),
    close: () => port.close(),
  };
}
