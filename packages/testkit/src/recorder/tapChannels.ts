import { toPlain } from '@frontyard/emulator/plain';
import type { Tape } from './tape.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes down what crosses the current wire: our sdk and Front's own both make a MessageChannel and keep its first port.
 * Channels that others make, such as React's, carry none of these messages.
 */
export function tapChannels(page: { MessageChannel: typeof MessageChannel }, tape: Tape): void {
  const Original = page.MessageChannel;
  page.MessageChannel = class extends Original {
    constructor() {
      super();
      const { port1 } = this;
      port1.addEventListener('message', ({ data }) => heard(tape, data));
      const post = port1.postMessage.bind(port1);
      port1.postMessage = (message: unknown, ...rest: unknown[]) => {
        said(tape, message);
        post(message, ...(rest as []));
      };
    }
  };
}

function heard(tape: Tape, message: unknown): void {
  if (!isObject(message)) return;
  const { type, id, value, error } = message;
  if (type === 'context_update') tape.add({ type: 'told', message: toPlain(message) });
  else if (type === 'function_result')
    tape.add({ type: 'answered', call: String(id), value: toPlain(value) });
  else if (type === 'function_error') tape.add({ type: 'failed', call: String(id), error: toPlain(error) });
}

function said(tape: Tape, message: unknown): void {
  if (!isObject(message)) return;
  const { type, id, name, args } = message;
  if (type === 'function_cancel') tape.add({ type: 'cancelled', call: String(id) });
  else if (type === 'function_call' && Array.isArray(args)) {
    tape.add({ type: 'called', call: String(id), name: String(name), args: toPlain(args) as unknown[] });
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
