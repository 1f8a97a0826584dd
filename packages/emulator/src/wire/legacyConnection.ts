import {
  definitionOf,
  methodNames,
  METHODS,
  SeedMessageEnvelope,
  type LegacyHostMessage,
  type SeedDraftMessage,
  type SeedMethodName,
} from '@frontyard/sdk-types';
import { HostRefusal } from '../errors.ts';
import { replyAll } from '../handlers/drafts.ts';
import { HANDLERS } from '../handlers/index.ts';
import type { Call } from '../host/call.ts';
import { sizeOf } from '../host/abridge.ts';
import { selectedConversations } from '../host/context.ts';
import { LIMITS, TOO_LARGE, TOO_MANY_CALLS } from '../host/limits.ts';
import { conversationEventView, userView } from '../views/seed.ts';
import { currentTeammate } from '../world/find.ts';
import { UNHARMED, type Fate } from '../host/faults.ts';
import type { NewLogEntry } from '../host/log.ts';
import { fieldAt, typeMistakes } from './argumentWords.ts';
import type { Connection, Endpoint } from './connection.ts';
import { hintAt } from './nearName.ts';
import { droppedNote, FaultError, lostNote, meet, servicesOf } from './meetFault.ts';

type Handler = (call: Call, message: never) => unknown;
type About = Pick<NewLogEntry, 'name' | 'call' | 'again'>;
interface Entry {
  name: SeedMethodName;
  handler: Handler;
}

export interface LegacyConnection extends Connection {
  receive(data: unknown): void;
  /** Begins the conversation with the page anew, as Front does after it was away. */
  reconnect(): void;
}

/** Every message a page may send, by its type on the wire. `reply_all` is `reply` by another name. */
const MESSAGES: ReadonlyMap<string, Entry> = new Map([
  ...seedMethods().map((name): [string, Entry] => [
    METHODS[name].seed.wire,
    { name, handler: HANDLERS.seed[name] as Handler },
  ]),
  ['reply_all', { name: 'reply', handler: answerAll }],
]);

/** Speaks the protocol of the seed's library: plain messages to the page's window, answers by `seq`. */
export function openLegacyConnection(endpoint: Endpoint, post: (message: unknown) => void): LegacyConnection {
  const { services, opening } = endpoint;
  const lastSent = new Map<string, string>();
  let isOpen = true;
  let commandCount = 0;
  let resentCount = 0;

  const send = (message: LegacyHostMessage, about: About = {}) => {
    if (!isOpen) return;
    if (!about.again && endpoint.faults.now().isOffline)
      return endpoint.log(droppedNote('legacy', message.type, about));
    if (!about.again) post(message);
    endpoint.log({ wire: 'legacy', direction: 'out', type: message.type, data: message, ...about });
  };
  const sendIfChanged = (key: string, message: LegacyHostMessage) => {
    const content = JSON.stringify(message);
    if (lastSent.get(key) === content) return;
    lastSent.set(key, content);
    send(message);
  };

  const update = () => {
    if (endpoint.faults.now().isOffline) return;
    sendIfChanged('user', userMessage());
    sendIfChanged('conversation', conversationMessage());
    sendIfChanged('visible', visibility());
  };

  const userMessage = (): LegacyHostMessage => ({
    type: 'user',
    user: userView(currentTeammate(services.store.get().world)),
  });

  const visibility = (): LegacyHostMessage => ({
    type: 'panel_visible',
    visible: services.store.get().view.panelVisible && endpoint.isShown(),
  });

  const conversationMessage = (ids?: readonly string[]): LegacyHostMessage => {
    const state = services.store.get();
    const view = ids ? { ...state.view, selectedIds: ids } : state.view;
    const [conversation, ...others] = selectedConversations({ ...state, view });
    if (!conversation || others.length > 0) return { type: 'no_conversation' };
    const { contact, message, otherMessages, ...rest } = conversationEventView(
      services.store.get().world,
      conversation,
    );
    return { type: 'conversation', contact, message, otherMessages, ...rest };
  };

  const answer = async (type: string, seq: number | undefined, data: unknown) => {
    const entry = MESSAGES.get(type);
    commandCount += seq === undefined ? 1 : 0;
    const call = { call: seq === undefined ? `command_${commandCount}` : String(seq) };
    const fate = endpoint.faults.fateOf(entry?.name ?? type);
    const val = await run(endpoint, entry, type, data, call, fate);
    if (fate.outcome === 'lost') {
      endpoint.log(lostNote('legacy', { ...call, ...named(entry) }));
      return fate.reloadsHost ? endpoint.faults.reloadHost() : undefined;
    }
    if (seq !== undefined) send({ type: 'done', seq, val }, { ...call, ...(entry && { name: entry.name }) });
  };

  const begin = () => {
    send({ type: 'sync', platform: opening.platform, missing: missingOn(opening.platform) });
    lastSent.clear();
    update();
  };
  begin();
  return {
    update,
    reconnect: begin,
    fire(event, conversationIds) {
      if (event === 'ready' || event === 'reconnect') return begin();
      if (event === 'messageComposer') {
        return endpoint.log({ wire: 'legacy', direction: 'note', type: 'ignored', text: NO_COMPOSER_EVENT });
      }
      if (event === 'panel_visible') return send(visibility());
      if (event === 'panel_hidden') return send({ type: 'panel_visible', visible: false });
      if (event === 'user') return send(userMessage());
      const isAboutOne = event === 'conversation';
      send(isAboutOne ? conversationMessage(conversationIds?.slice(0, 1)) : { type: 'no_conversation' });
      lastSent.delete('conversation');
    },
    receive(data) {
      if (!isOpen) return;
      const parsed = SeedMessageEnvelope.safeParse(data);
      if (!parsed.success) {
        const text = 'Not a message of the library; ignored.';
        return endpoint.log({ wire: 'legacy', direction: 'in', type: 'junk', data, text });
      }
      if (endpoint.faults.now().isOffline) return endpoint.log(droppedNote('legacy', 'in', { data }));
      void answer(parsed.data.type, parsed.data.seq, data);
    },
    resend({ type, data }) {
      resentCount += 1;
      const about: About = { call: `again_${resentCount}`, again: true };
      const entry = MESSAGES.get(type);
      const seq = -resentCount;
      void run(endpoint, entry, type, data, about).then((val) =>
        send({ type: 'done', seq, val }, { ...about, ...named(entry) }),
      );
    },
    close() {
      isOpen = false;
    },
  };
}

const NO_COMPOSER_EVENT = 'The legacy API has no event for the composer, so nothing was sent.';

/** Answers a message. Refusals are told in the log; the page's callback gets null. */
async function run(
  endpoint: Endpoint,
  entry: Entry | undefined,
  type: string,
  data: unknown,
  call: About,
  fate: Fate = UNHARMED,
): Promise<unknown> {
  const note = (verdict: 'refused' | 'unknown' | 'failed', text: string) => {
    endpoint.log({
      wire: 'legacy',
      direction: 'note',
      type: 'failed',
      verdict,
      text,
      ...call,
      ...named(entry),
    });
    return null;
  };
  endpoint.log({ wire: 'legacy', direction: 'in', type, data, ...call, ...named(entry) });
  if (type === 'will_open_popup') return true;
  if (!entry) return note('unknown', `The legacy API has no message ${type}${hintAt(type, 'legacy')}`);

  const { platform } = endpoint.opening;
  if (!definitionOf(entry.name).platforms.includes(platform)) {
    return note('refused', `${entry.name} does not exist on ${platform}`);
  }
  if (sizeOf(data, LIMITS.messageText) > LIMITS.messageText) return note('refused', TOO_LARGE);
  const finish = endpoint.flight.begin();
  if (!finish) return note('refused', TOO_MANY_CALLS);
  try {
    if (!call.again) await meet(fate, endpoint.faults);
    if (!call.again && endpoint.faults.now().expiresSession) throw new HostRefusal('session_expired');
    return await perform(endpoint, entry, data, (text) => void note('refused', text));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return note(error instanceof FaultError ? 'failed' : 'refused', text);
  } finally {
    finish();
  }
}

/** Does what a message of the contract asks for. */
async function perform(
  endpoint: Endpoint,
  { name, handler }: Entry,
  data: unknown,
  note: Call['note'],
): Promise<unknown> {
  const payload = METHODS[name].seed.payload.safeParse(data);
  if (!payload.success) {
    throw new Error(`${name} got wrong fields: ${typeMistakes(payload.error.issues, data, fieldAt)}`);
  }
  return (await handler({ ...callFrom(endpoint), note }, payload.data as never)) ?? null;
}

function callFrom(endpoint: Endpoint): Omit<Call, 'note'> {
  const { plugin, opening } = endpoint;
  const place = opening.place ?? plugin.name;
  const services = servicesOf(endpoint);
  const state = services.store.get();
  const conversationIds = selectedConversations(state).map(({ id }) => id);
  return { ...services, plugin, place, conversationIds, draftId: undefined };
}

function answerAll(
  call: Call,
  message: { options?: SeedDraftMessage | null; conversation_id?: string | null },
) {
  return replyAll(call, message.options ?? {}, message.conversation_id);
}

function named(entry: Entry | undefined): { name?: string } {
  return entry ? { name: entry.name } : {};
}

function seedMethods(): SeedMethodName[] {
  return methodNames().filter((name): name is SeedMethodName => definitionOf(name).seed !== undefined);
}

/** The methods of the seed's API that this platform lacks. */
function missingOn(platform: Endpoint['opening']['platform']): SeedMethodName[] {
  return seedMethods().filter((name) => !definitionOf(name).platforms.includes(platform));
}
