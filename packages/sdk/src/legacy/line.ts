import { PLATFORMS } from '@frontyard/sdk-types/vocabulary';
import type { FrontContext, Platform, SeedConversationEvent, SeedUser } from '@frontyard/sdk-types';
import { createAnswers } from '../answers.ts';
import { dispatch, isObject, type Fields } from '../dispatch.ts';
import type { Call, Line, LineEvents, OpenChannel } from '../line.ts';
import { isRead } from '../subject.ts';
import { contextOf } from './context.ts';
import type { LegacyCall, LegacyMethod, LegacyMethods, Shown } from './method.ts';
import { offeredMethods } from './offeredMethods.ts';
import { statusOf } from './toCurrent/conversation.ts';

interface LegacyLineOptions {
  readonly open: OpenChannel;
  readonly events: LineEvents;
  /** The methods that are offered, and how each is done. */
  readonly methods: LegacyMethods;
}

/** Speaks the legacy protocol over a channel, and tells what the host says in the terms of the current one. */
export function openLegacyLine({ open, events, methods }: LegacyLineOptions): Line {
  const answers = createAnswers(Number);
  const shownBy = new WeakMap<FrontContext, Shown>();
  let shown: Shown | undefined;
  let user: SeedUser = {};
  let platform: Platform | undefined;
  let missing: readonly unknown[] = [];
  let count = 0;
  let isOpen = true;

  const channel = open((message) => {
    if (isOpen && isObject(message)) dispatch(handlers, message);
  });

  function show() {
    if (!shown) return;
    count += 1;
    const functionArities = offeredMethods(methods, missing, shown.event !== null);
    const context = contextOf({ id: `legacy-${count}`, user, event: shown.event, functionArities });
    shownBy.set(context, shown);
    answers.changed(context);
    events.onContext(line, context);
  }

  const handlers = {
    sync(fields: Fields) {
      platform = PLATFORMS.find((each) => each === fields['platform']);
      missing = Array.isArray(fields['missing']) ? fields['missing'] : [];
      show();
    },
    user(fields: Fields) {
      if (isObject(fields['user'])) user = fields['user'];
      show();
    },
    conversation(fields: Fields) {
      if (!isEvent(fields)) return;
      shown = { event: fields, status: statusOf(fields.conversation.status) };
      show();
    },
    no_conversation() {
      shown = { event: null, status: '' };
      show();
    },
    panel_visible({ visible }: Fields) {
      if (typeof visible === 'boolean') events.onVisibility(line, visible);
    },
    done: ({ seq, val }: Fields) => answers.answer(seq, val),
  };

  function callOf(call: Call): LegacyCall {
    const about = shownBy.get(call.context)!;
    const id = about.event?.conversation.id;
    return {
      ...call,
      shown: about,
      where: id === undefined ? {} : { conversation_id: id },
      tell(type, fields) {
        call.stop.throwIfStopped();
        channel.post({ type, ...fields });
      },
      ask: (type, fields) =>
        answers.ask({
          call,
          isRead: READS.has(type) || isRead(call.name),
          send: (seq) => channel.post({ type, seq, ...fields }),
        }),
    };
  }

  const line: Line = {
    wire: 'legacy',
    get platform() {
      return platform;
    },
    offers: (name, context) => Object.hasOwn(context.functionArities, name),
    perform: (call, args) => (methods[call.name] as Untyped).run(callOf(call), ...args),
    close() {
      isOpen = false;
      channel.close();
    },
  };
  return line;
}

type Untyped = Omit<LegacyMethod, 'run'> & {
  run(call: LegacyCall, ...args: readonly unknown[]): Promise<unknown>;
};

/** Messages by which a call reads something about the open conversation. */
const READS: ReadonlySet<string> = new Set([
  'fetch_draft',
  'fetch_notes',
  'fetch_conversation',
  'fetch_app_path',
]);

function isEvent(fields: Fields): fields is Fields & SeedConversationEvent {
  return isObject(fields['conversation']) && typeof fields['conversation']['id'] === 'string';
}
