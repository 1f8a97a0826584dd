import { PluginError } from '@frontyard/sdk-types/errors';
import type { FrontContext } from '@frontyard/sdk-types';
import type { Call } from './line.ts';
import { subjectOf } from './subject.ts';

interface Request<Id> {
  readonly call: Call;
  /** Whether the answer is worth nothing once another conversation is open. */
  readonly isRead: boolean;
  send(id: Id): void;
  /** Tells the host that nobody waits any more. */
  cancel?(id: Id): void;
}

interface Waiting {
  readonly call: Call;
  readonly isRead: boolean;
  settle(): { resolve: (value: unknown) => void; reject: (error: unknown) => void };
  giveUp(error: unknown): void;
}

/** Numbers requests from 1 and gives each its first answer. Unknown, late and second answers are passed over. */
export interface Answers<Id> {
  ask(request: Request<Id>): Promise<unknown>;
  answer(id: unknown, value: unknown): void;
  refuse(id: unknown, words: unknown): void;
  /** Gives up what was asked about another conversation than the one that is open now. */
  changed(context: FrontContext): void;
}

export function createAnswers<Id>(toId: (number: number) => Id): Answers<Id> {
  const waiting = new Map<unknown, Waiting>();
  let last = 0;
  let subject: string | undefined;

  const isStale = ({ call, isRead }: Pick<Waiting, 'call' | 'isRead'>) =>
    isRead && subjectOf(call.context) !== subject;

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const { call, isRead } = request;
        call.stop.throwIfStopped();
        if (isStale(request)) throw stale(call);

        last += 1;
        const id = toId(last);
        const settle = () => {
          waiting.delete(id);
          return { resolve, reject };
        };
        const giveUp = (error: unknown) => {
          if (!waiting.has(id)) return;
          settle().reject(error);
          request.cancel?.(id);
        };
        waiting.set(id, { call, isRead, settle, giveUp });
        try {
          request.send(id);
        } catch (error) {
          settle().reject(error);
        }
        call.stop.onStop(giveUp);
      }),
    answer: (id, value) => waiting.get(id)?.settle().resolve(value),
    refuse(id, cause) {
      const asked = waiting.get(id);
      asked?.settle().reject(new PluginError('HOST_REFUSED', { method: asked.call.name, cause }));
    },
    changed(context) {
      subject = subjectOf(context);
      for (const asked of waiting.values()) if (isStale(asked)) asked.giveUp(stale(asked.call));
    },
  };
}

function stale({ name }: Call): PluginError {
  return new PluginError('STALE_CONTEXT', { method: name });
}
