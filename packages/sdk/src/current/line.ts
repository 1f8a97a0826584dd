import type { FrontContext, MethodName } from '@frontyard/sdk-types';
import type { PageDocument } from '../bridge.ts';
import { dispatch, isObject, type Fields } from '../dispatch.ts';
import type { Line, LineEvents, OpenChannel } from '../line.ts';
import { CALLS } from '../loadCalls.ts';
import { watchVisibility } from '../visibility.ts';
import type { Talk } from './talk.ts';
import type { Translations } from './translation.ts';

interface CurrentLineOptions {
  readonly open: OpenChannel;
  readonly events: LineEvents;
  readonly document: PageDocument | undefined;
  readonly translations: Translations | undefined;
}

/** Speaks the current protocol over a channel. What calls is loaded; until then there is nothing to be answered. */
export function openCurrentLine({ open, events, document, translations }: CurrentLineOptions): Line {
  let talk: Talk | undefined;
  let newest: FrontContext;
  let endVisibility: (() => void) | undefined;
  let isOpen = true;

  const channel = open((message) => {
    if (isOpen && isObject(message)) dispatch(handlers, message);
  });

  const handlers = {
    context_update({ context }: Fields) {
      if (!isContext(context)) return;
      newest = context;
      talk?.changed(context);
      events.onContext(line, context);
      endVisibility ??= watchVisibility(document, (visible) => events.onVisibility(line, visible));
    },
    function_result: ({ id, value }: Fields) => talk?.answer(id, value),
    function_error: ({ id, error }: Fields) => talk?.refuse(id, error),
  };

  const line: Line = {
    wire: 'current',
    platform: undefined,
    offers: (name, context) =>
      isNative(name, context) || !!translations?.needs[name]?.every((need) => isNative(need, context)),
    pending: (name, context) => (isNative(name, context) ? undefined : translations?.code.pending()),
    perform(call, args) {
      if (!talk) {
        const ofCall = ({ name, context }: typeof call) => isNative(name, context);
        talk = CALLS.get().openTalk({ channel, translations, isNative: ofCall });
        talk.changed(newest);
      }
      return talk.perform(call, args);
    },
    close() {
      isOpen = false;
      endVisibility?.();
      channel.close();
    },
  };
  return line;
}

function isNative(name: MethodName, context: FrontContext): boolean {
  return Number.isInteger((context.functionArities as Fields | undefined)?.[name]);
}

function isContext(value: unknown): value is FrontContext {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string';
}
