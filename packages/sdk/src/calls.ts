import { PluginError, type ArgumentIssue, type ErrorCode } from '@frontyard/sdk-types/errors';
import { METHOD_NAMES } from '@frontyard/sdk-types/names';
import type { HostApi, MethodName } from '@frontyard/sdk-types';
import type { Connection, Moment } from './connection.ts';
import { splitOptions } from './splitOptions.ts';

/** Says what is wrong with the arguments of a call. */
export type Check = (name: MethodName, args: readonly unknown[]) => readonly ArgumentIssue[];

export interface Calls {
  readonly host: HostApi;
  /** Rejects every call that is still waiting. */
  close(): void;
}

type GiveUp = (code: ErrorCode, cause?: unknown) => void;

/** Builds one function per method, each of which waits, checks, calls and gives up by the same rules. */
export function createCalls(connection: Connection, callTimeout: number, check?: Check): Calls {
  const open = new Set<GiveUp>();

  async function call(name: MethodName, given: readonly unknown[], now: Moment | undefined) {
    const { args, signal } = splitOptions(given);
    const stop = new AbortController();
    const giveUp: GiveUp = (code, cause) => stop.abort(new PluginError(code, { method: name, cause }));
    const onAbort = () => giveUp('ABORTED', signal?.reason);
    let timer: ReturnType<typeof setTimeout> | undefined;

    try {
      const issues = check?.(name, args) ?? [];
      if (issues.length > 0) throw new PluginError('BAD_ARGUMENTS', { method: name, issues });
      open.add(giveUp);
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted) onAbort();

      const { line, context } = now ?? (await unlessStopped(connection.opened(), stop.signal));
      stop.signal.throwIfAborted();
      if (!line.offers(name, context)) throw new PluginError('METHOD_UNAVAILABLE', { method: name });
      connection.keepOnly(line);
      if (!WAITS_FOR_PEOPLE.has(name)) timer = setTimeout(giveUp, callTimeout, 'NO_ANSWER');
      return await line.perform({ name, context, signal: stop.signal }, args);
    } catch (error) {
      throw asPluginError(name, error);
    } finally {
      clearTimeout(timer);
      open.delete(giveUp);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  const functions = METHOD_NAMES.map((name) => [
    name,
    (...given: unknown[]) => call(name, given, connection.now),
  ]);
  return {
    host: Object.fromEntries(functions) as HostApi,
    close: () => open.forEach((giveUp) => giveUp('DISCONNECTED')),
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

function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
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
