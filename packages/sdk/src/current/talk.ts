import { createAnswers, type Answers } from '../answers.ts';
import type { Call, Channel } from '../line.ts';
import { withoutTail } from '../splitOptions.ts';
import { isRead } from '../subject.ts';
import type { CurrentCall, Translations } from './translation.ts';

interface TalkOptions {
  readonly channel: Channel;
  readonly translations: Translations | undefined;
  /** Whether the host has the method itself, in the context of the call. */
  isNative(call: Call): boolean;
}

/** The calls and answers of the current protocol. */
export interface Talk extends Pick<Answers<string>, 'answer' | 'refuse' | 'changed'> {
  perform(call: Call, args: readonly unknown[]): Promise<unknown>;
}

/** Makes calls over a channel whose contexts somebody else already hears. */
export function openTalk({ channel, translations, isNative }: TalkOptions): Talk {
  const answers = createAnswers(String);

  const request = (call: Call, name: string, args: readonly unknown[]) =>
    answers.ask({
      call,
      isRead: isRead(name) || isRead(call.name),
      send: (id) =>
        channel.post({
          type: 'function_call',
          id,
          contextId: call.context.id,
          name,
          args: withoutTail(args),
        }),
      cancel: (id) => channel.post({ type: 'function_cancel', id }),
    });

  return {
    ...answers,
    perform(call, args) {
      if (isNative(call)) return request(call, call.name, args);
      const run = (translations as Translations).code.get().CURRENT_TRANSLATIONS[
        call.name as 'unassign'
      ] as Untyped;
      const requestFor = (name: string, ...given: unknown[]) => request(call, name, given);
      return run({ ...call, request: requestFor as never }, ...args);
    },
  };
}

type Untyped = (call: CurrentCall, ...args: readonly unknown[]) => Promise<unknown>;
