import {
  definitionOf,
  functionArities,
  isMethodName,
  METHODS,
  PageMessage,
  type CurrentMethodName,
  type HostMessage,
} from '@frontyard/sdk-types';
import * as z from 'zod';
import { HostRefusal } from '../errors.ts';
import { HANDLERS } from '../handlers/index.ts';
import type { Call } from '../host/call.ts';
import { sizeOf } from '../host/abridge.ts';
import { contextOf, targetOf, type ContextData, type Target } from '../host/context.ts';
import { UNHARMED } from '../host/faults.ts';
import { LIMITS, TOO_LARGE, TOO_MANY_CALLS } from '../host/limits.ts';
import { withLockedDrafts } from '../host/lockedDrafts.ts';
import type { LogEntry, NewLogEntry } from '../host/log.ts';
import type { Connection, Endpoint, FiredEvent } from './connection.ts';
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
      if (fate.outcome === 'lost') return endpoint.log(lostNote('current', about));
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

  const fire = (event: FiredEvent) => {
    if (event === 'panel_visible') {
      return endpoint.log({ wire: 'current', direction: 'note', type: 'ignored', text: NO_PANEL_EVENT });
    }
    const context = contextNow(endpoint, event === 'no_conversation');
    if (context) tell(context);
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

const NO_PANEL_EVENT = 'The current API has no event for the panel’s visibility, so nothing was sent.';

/** The context as the page is to see it: with its faults, and maybe without a conversation. */
function contextNow({ services, opening, faults }: Endpoint, isEmpty = false): ContextData | undefined {
  const { locksDrafts, expiresSession } = faults.now();
  const state = services.store.get();
  const view = isEmpty ? { ...state.view, selectedIds: [] } : state.view;
  const seen = { ...state, view };
  const context = contextOf(locksDrafts ? withLockedDrafts(seen) : seen, opening);
  return context && expiresSession ? { ...context, authentication: { status: EXPIRED } } : context;
}

/** Checks a call as Front would, then does it. */
async function run(endpoint: Endpoint, message: FunctionCall, target: Target | undefined): Promise<unknown> {
  const { name, args } = message;
  if (!target)
    throw new CallError('blocked', `The context ${message.contextId ?? '(none)'} was not given to this page`);
  const { platform } = endpoint.opening;
  const arity = functionArities(target.type, platform)[name];
  if (arity === undefined) throw notOffered(name, target, platform);
  if (args.length >= arity) {
    throw new CallError('refused', `${name} takes at most ${arity - 1} arguments, and got ${args.length}`);
  }
  const method = METHODS[name as CurrentMethodName];
  const parsed = method.current.args.safeParse(args);
  if (!parsed.success) {
    throw new CallError('refused', `${name} got wrong arguments: ${describe(parsed.error.issues)}`);
  }
  const handler = HANDLERS.current[name as CurrentMethodName] as (...given: CallArguments) => unknown;
  const { type: _type, ...ids } = target;
  return handler({ ...servicesOf(endpoint), plugin: endpoint.plugin, ...ids }, ...parsed.data);
}

class CallError extends Error {
  readonly verdict: 'refused' | 'unknown' | 'blocked';

  constructor(verdict: 'refused' | 'unknown' | 'blocked', text: string) {
    super(text);
    this.verdict = verdict;
  }
}

function verdictOn(error: unknown): { verdict: 'refused' | 'unknown' | 'blocked' | 'failed' } {
  if (error instanceof CallError) return { verdict: error.verdict };
  return { verdict: error instanceof HostRefusal ? 'refused' : 'failed' };
}

function notOffered(name: string, { type }: Target, platform: string): CallError {
  if (!isMethodName(name)) return new CallError('unknown', `Front has no method ${name}`);
  const { platforms, current } = definitionOf(name);
  if (!current)
    return new CallError('unknown', `${name} belongs to the legacy API, not to Front's current SDK`);
  const isMissing =
    !platforms.some((each) => each === platform) || current.absentOn?.some((each) => each === platform);
  return isMissing
    ? new CallError('refused', `${name} does not exist on ${platform}`)
    : new CallError('refused', `${name} is not offered in the context ${type}`);
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'arguments'}: ${message}`).join('; ');
}
