import {
  functionArities,
  METHODS,
  PageMessage,
  type CurrentMethodName,
  type HostMessage,
} from '@frontyard/sdk-types';
import { HANDLERS } from '../handlers/index.ts';
import type { Call } from '../host/call.ts';
import { sizeOf } from '../host/abridge.ts';
import { contextOf, targetOf, type ContextData, type Target } from '../host/context.ts';
import { UNHARMED } from '../host/faults.ts';
import { LIMITS, TOO_LARGE, TOO_MANY_CALLS } from '../host/limits.ts';
import { withLockedDrafts } from '../host/lockedDrafts.ts';
import type { LogEntry, NewLogEntry } from '../host/log.ts';
import { argumentAt, countMistake, typeMistakes } from './argumentWords.ts';
import { CallError, notOffered, verdictOn } from './callError.ts';
import type { Connection, Endpoint, FiredEvent } from './connection.ts';
import { isOfLegacyApi, sceneFired, type FiredScene } from './firedEvents.ts';
import { droppedNote, EXPIRED, lostNote, meet, servicesOf } from './meetFault.ts';

type FunctionCall = Extract<PageMessage, { type: 'function_call' }>;
type About = Pick<NewLogEntry, 'name' | 'call' | 'data' | 'again'>;
type CallArguments = [Call, ...unknown[]];

/**
 * Speaks the protocol of Front's current SDK over the port a page handed over.
 * The first context goes out at once; pages take its absence for "no Front here".
 */
export function openCurrentConnection(endpoint: Endpoint, port: MessagePort): Connection {
  const targets = new Map<string, Target>();
  const cancelled = new Set<string>();
  const pending = new Set<string>();
  let lastSent: string | undefined;
  let lastContextId: string | undefined;
  let resentCount = 0;
  let isOpen = true;

  const send = (message: HostMessage, about: About = {}) => {
    if (!isOpen) return;
    if (!about.again && endpoint.faults.now().isOffline)
      return endpoint.log(droppedNote('current', message.type, about));
    if (!about.again) port.postMessage(message);
    endpoint.log({ wire: 'current', direction: 'out', type: message.type, ...about });
  };

  const update = () => {
    const context = contextNow(endpoint);
    if (context && JSON.stringify(context) !== lastSent && !endpoint.faults.now().isOffline) tell(context);
  };
  const tell = (context: ContextData) => {
    lastSent = JSON.stringify(context);
    const id = endpoint.nextContextId();
    lastContextId = id;
    targets.set(id, targetOf(context));
    if (targets.size > LIMITS.contextsPerPort) targets.delete(targets.keys().next().value!);
    const numbered = { id, ...context };
    send({ type: 'context_update', context: numbered }, { data: numbered });
  };

  const answer = async (message: FunctionCall, again: { again?: true } = {}) => {
    const { id, name } = message;
    const about: About = { name, call: id, ...again };
    endpoint.log({ wire: 'current', direction: 'in', type: message.type, ...about, data: message.args });
    const finish = endpoint.flight.begin();
    if (finish) pending.add(id);
    try {
      if (!finish) throw new CallError('refused', TOO_MANY_CALLS);
      if (sizeOf(message, LIMITS.messageText) > LIMITS.messageText) throw new CallError('refused', TOO_LARGE);
      const fate = again.again ? UNHARMED : endpoint.faults.fateOf(name);
      await meet(fate, endpoint.faults);
      const value = await run(endpoint, message, targets.get(message.contextId ?? ''));
      if (fate.outcome === 'lost') {
        endpoint.log(lostNote('current', about));
        return fate.reloadsHost ? endpoint.faults.reloadHost() : undefined;
      }
      if (!cancelled.has(id)) send({ type: 'function_result', id, value }, { ...about, data: value });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      endpoint.log({
        ...verdictOn(error),
        wire: 'current',
        direction: 'note',
        type: 'failed',
        ...about,
        text,
      });
      if (!cancelled.has(id)) send({ type: 'function_error', id, error: text }, { ...about, data: text });
    } finally {
      if (finish) {
        finish();
        pending.delete(id);
        cancelled.delete(id);
      }
    }
  };

  const receive = ({ data }: MessageEvent) => {
    if (!isOpen) return;
    if (endpoint.faults.now().isOffline) return endpoint.log(droppedNote('current', 'in', { data }));
    const parsed = PageMessage.safeParse(data);
    if (!parsed.success) {
      endpoint.log({
        wire: 'current',
        direction: 'in',
        type: 'junk',
        data,
        text: 'Not a message of the SDK; ignored.',
      });
      return;
    }
    const message = parsed.data;
    if (message.type === 'function_call') void answer(message);
    else {
      endpoint.log({ wire: 'current', direction: 'in', type: message.type, call: message.id });
      if (pending.has(message.id)) cancelled.add(message.id);
    }
  };

  const resend = (call: LogEntry) => {
    resentCount += 1;
    const id = `again_${resentCount}`;
    const { name = '', data } = call;
    const args = Array.isArray(data) ? (data as unknown[]) : [];
    void answer({ type: 'function_call', id, contextId: lastContextId, name, args }, { again: true });
  };

  const fire = (event: FiredEvent, conversationIds?: readonly string[]) => {
    const fired = isOfLegacyApi(event)
      ? undefined
      : contextNow(endpoint, sceneFired(event, endpoint, conversationIds));
    if (fired) return tell(fired);
    const text =
      event === 'messageComposer' ? NO_DRAFT : `The current API has no event ${event}, so nothing was sent.`;
    endpoint.log({ wire: 'current', direction: 'note', type: 'ignored', text });
  };

  const close = () => {
    isOpen = false;
    port.removeEventListener('message', receive);
    port.close();
  };

  port.addEventListener('message', receive);
  port.addEventListener('close', close);
  port.start();
  update();
  return { update, fire, resend, close };
}

const NO_DRAFT = 'No draft is there whose composer could be told of, so nothing was sent.';

/** The context as the page is to see it: with its faults, and maybe of another scene than the teammate has before them. */
function contextNow(
  { services, opening, faults }: Endpoint,
  scene: FiredScene = {},
): ContextData | undefined {
  const { locksDrafts, expiresSession } = faults.now();
  const state = services.store.get();
  const seen = { ...state, view: { ...state.view, ...scene.view } };
  const context = contextOf(locksDrafts ? withLockedDrafts(seen) : seen, { ...opening, ...scene.opening });
  return context && expiresSession ? { ...context, authentication: { status: EXPIRED } } : context;
}

/** Checks a call as Front would, then does it. */
async function run(endpoint: Endpoint, message: FunctionCall, target: Target | undefined): Promise<unknown> {
  const { name, args } = message;
  if (!target)
    throw new CallError('blocked', `The context ${message.contextId ?? '(none)'} was not given to this page`);
  const { platform } = endpoint.opening;
  if (!Object.hasOwn(functionArities(target.type, platform), name)) throw notOffered(name, target, platform);
  const { current } = METHODS[name as CurrentMethodName];
  const mistake = countMistake(name, current, args.length);
  if (mistake) throw new CallError('refused', mistake);
  const parsed = current.args.safeParse(args);
  if (!parsed.success) {
    const mistakes = typeMistakes(parsed.error.issues, args, argumentAt(current.names));
    throw new CallError('refused', `${name} got wrong arguments: ${mistakes}`);
  }
  const handler = HANDLERS.current[name as CurrentMethodName] as (...given: CallArguments) => unknown;
  const { type: _type, ...ids } = target;
  const about = { wire: 'current', direction: 'note', type: 'refused', verdict: 'refused' } as const;
  const note = (text: string) => endpoint.log({ ...about, name, call: message.id, text });
  const { plugin, opening } = endpoint;
  const place = opening.place ?? plugin.name;
  return handler({ ...servicesOf(endpoint), plugin, place, ...ids, note }, ...parsed.data);
}
