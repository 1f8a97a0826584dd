import type { FrontContext, MethodName } from '@frontyard/sdk-types';
import { createAnswers } from '../answers.ts';
import type { PageDocument } from '../bridge.ts';
import { dispatch, isObject, type Fields } from '../dispatch.ts';
import type { Call, Line, LineEvents, OpenChannel } from '../line.ts';
import { withoutTail } from '../splitOptions.ts';
import { isRead } from '../subject.ts';
import { watchVisibility } from '../visibility.ts';
import type { CurrentCall, CurrentTranslation, CurrentTranslations } from './translation.ts';

interface CurrentLineOptions {
  readonly open: OpenChannel;
  readonly events: LineEvents;
  readonly document: PageDocument | undefined;
  readonly translations: CurrentTranslations | undefined;
}

/** Speaks the current protocol over a channel. */
export function openCurrentLine({ open, events, document, translations = {} }: CurrentLineOptions): Line {
  const answers = createAnswers(String);
  let endVisibility: (() => void) | undefined;
  let isOpen = true;

  const channel = open((message) => {
    if (isOpen && isObject(message)) dispatch(handlers, message);
  });

  const handlers = {
    context_update({ context }: Fields) {
      if (!isContext(context)) return;
      answers.changed(context);
      events.onContext(line, context);
      endVisibility ??= watchVisibility(document, (visible) => events.onVisibility(line, visible));
    },
    function_result: ({ id, value }: Fields) => answers.answer(id, value),
    function_error: ({ id, error }: Fields) => answers.refuse(id, error),
  };

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

  const line: Line = {
    wire: 'current',
    platform: undefined,
    offers: (name, context) =>
      isNative(name, context) || !!translations[name]?.needs.every((need) => isNative(need, context)),
    perform(call, args) {
      if (isNative(call.name, call.context)) return request(call, call.name, args);
      const translation = translations[call.name] as Untyped | undefined;
      const requestFor = (name: string, ...given: unknown[]) => request(call, name, given);
      return translation!.run({ ...call, request: requestFor as never }, ...args);
    },
    close() {
      isOpen = false;
      endVisibility?.();
      channel.close();
    },
  };
  return line;
}

type Untyped = Omit<CurrentTranslation, 'run'> & {
  run(call: CurrentCall, ...args: readonly unknown[]): Promise<unknown>;
};

function isNative(name: MethodName, context: FrontContext): boolean {
  return Number.isInteger((context.functionArities as Fields | undefined)?.[name]);
}

function isContext(value: unknown): value is FrontContext {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string';
}
