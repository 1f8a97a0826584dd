import { PluginError, type ArgumentIssue, type ErrorCode } from '@frontyard/sdk-types/errors';
import type { MethodName } from '@frontyard/sdk-types';
import type { Connection, Moment } from './connection.ts';
import { createDeadlines } from './deadlines.ts';
import type { Late } from './late.ts';
import { splitOptions } from './splitOptions.ts';
import { Stop } from './stop.ts';

/** Says what is wrong with the arguments of a call. */
export type Check = (name: MethodName, args: readonly unknown[]) => readonly ArgumentIssue[];

export interface Calls {
  /** Makes a call that is bound to a moment, or to the first there will be. */
  call(name: MethodName, given: readonly unknown[], now: Moment | undefined): Promise<unknown>;
  /** Rejects every call that is still waiting. */
  close(): void;
}

type Prepared = Moment | Promise<Moment>;
type Go = (moment: Moment) => Promise<unknown>;

type GiveUp = (code: ErrorCode, cause?: unknown) => void;

/** Lets every call wait, be checked, go out and be given up by the same rules. */
export function createCalls(connection: Connection, callTimeout: number, check?: Late<Check>): Calls {
  const open = new Set<GiveUp>();
  const deadlines = createDeadlines(callTimeout);
  let lastTurn: Promise<unknown> | undefined;

  /** What a call is bound to, once the code and the context that it waits for are there, its arguments checked. */
  function prepare(name: MethodName, args: readonly unknown[], now: Moment | undefined): Prepared {
    const loading = check?.pending();
    if (loading) return loading.then(() => prepare(name, args, now));
    const issues = check?.get()(name, args) ?? [];
    if (issues.length > 0) throw new PluginError('BAD_ARGUMENTS', { method: name, issues });
    if (!now) return connection.opened().then((first) => prepare(name, args, first));
    const more = now.line.pending?.(name, now.context);
    return more ? more.then(() => prepare(name, args, now)) : now;
  }

  /** Goes on when it is ready and every call made before it has gone on: code that loads must not change their order. */
  async function inTurn(own: Prepared, stop: Stop, go: Go): Promise<unknown> {
    const before = lastTurn;
    const turn = (lastTurn = Promise.allSettled([before, own]));
    let moment: Moment;
    try {
      [moment] = await unlessStopped(Promise.all([own, before]), stop);
    } finally {
      if (lastTurn === turn) lastTurn = undefined;
    }
    return go(moment);
  }

  async function call(name: MethodName, given: readonly unknown[], now: Moment | undefined) {
    const { args, signal } = splitOptions(given);
    const stop = new Stop();
    const giveUp: GiveUp = (code, cause) => stop.stop(new PluginError(code, { method: name, cause }));
    const expire = () => giveUp('NO_ANSWER');
    const onAbort = () => giveUp('ABORTED', signal?.reason);

    const go: Go = async ({ line, context }) => {
      stop.throwIfStopped();
      if (!line.offers(name, context)) throw new PluginError('METHOD_UNAVAILABLE', { method: name });
      connection.keepOnly(line);
      if (!WAITS_FOR_PEOPLE.has(name)) deadlines.add(expire);
      return line.perform({ name, context, stop }, args);
    };

    try {
      const own = prepare(name, args, now);
      open.add(giveUp);
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted) onAbort();
      return await (lastTurn || own instanceof Promise ? inTurn(own, stop, go) : go(own));
    } catch (error) {
      throw asPluginError(name, error);
    } finally {
      deadlines.remove(expire);
      open.delete(giveUp);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  return {
    call,
    close() {
      for (const giveUp of open) giveUp('DISCONNECTED');
      deadlines.clear();
    },
  };
}

/** These wait for a person, who may take as long as they like. */
const WAITS_FOR_PEOPLE: ReadonlySet<string> = new Set([
  'alert',
  'report',
  'confirm',
  'prompt',
  'promptDate',
  'fuzzylist',
  'authenticate',
]);

function unlessStopped<T>(promise: Promise<T>, stop: Stop): Promise<T> {
  return new Promise((resolve, reject) => {
    stop.onStop(reject);
    promise.then(resolve, reject);
  });
}

function asPluginError(method: MethodName, error: unknown): PluginError {
  if (PluginError.is(error)) return error;
  if (error instanceof Error && error.name === 'DataCloneError') {
    return new PluginError('BAD_ARGUMENTS', { method, issues: [{ path: '', message: error.message }] });
  }
  return new PluginError('HOST_REFUSED', { method, cause: error });
}
