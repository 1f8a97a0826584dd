import { guard } from './emitter.ts';
import type { CommandFields, RequestFields } from './messages.ts';

export interface Wire {
  /** Sends a message that has no answer. */
  send: <Type extends keyof CommandFields>(type: Type, fields: CommandFields[Type]) => void;
  /** Sends a message with a number of its own; its first answer, if any comes, goes to `onAnswer`. */
  request: <Type extends keyof RequestFields>(
    type: Type,
    fields: RequestFields[Type],
    onAnswer?: (value: unknown) => unknown,
  ) => void;
  /** Hands an answer to the request it belongs to; unknown numbers and second answers are ignored. */
  answer: (seq: unknown, value: unknown) => void;
}

/** Numbers requests from 1 and remembers who waits for which answer. */
export function createWire(post: (message: object) => void, onError: (error: unknown) => void): Wire {
  const waiting = new Map<unknown, ((value: unknown) => unknown) | undefined>();
  let seq = 0;

  return {
    send: (type, fields) => post({ type, ...fields }),
    request(type, fields, onAnswer) {
      seq += 1;
      waiting.set(seq, onAnswer);
      post({ type, seq, ...fields });
    },
    answer(answered, value) {
      const onAnswer = waiting.get(answered);
      waiting.delete(answered);
      if (onAnswer) guard(() => onAnswer(value), onError);
    },
  };
}
