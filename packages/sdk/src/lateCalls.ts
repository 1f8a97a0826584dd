import { METHOD_NAMES } from '@frontyard/sdk-types/names';
import type { HostApi, MethodName } from '@frontyard/sdk-types';
import type { Calls } from './calls.ts';
import type { Connection, Moment } from './connection.ts';
import type { Late } from './late.ts';
import { CALLS } from './loadCalls.ts';

type CallParts = typeof CALLS extends Late<infer Value> ? Value : never;

interface LateCallsOptions {
  readonly connection: Connection;
  /** Whether nothing else is offered, so that the code is to be loaded at once. */
  readonly isUrgent: boolean;
  create(parts: CallParts): Calls;
}

/** How long a host may take to tell a first context before its calls are loaded without one, in milliseconds. */
const PATIENCE = 10;

/** The functions of the API. Calls made before the code that makes them is there wait for it, and keep their order. */
export function lateCalls({ connection, isUrgent, create }: LateCallsOptions) {
  let calls: Calls | undefined;
  let waited: Promise<unknown> | undefined;
  let isOpen = true;

  const make = () => (calls ??= create(CALLS.get()));

  /** Whoever waits for this goes on right after `make`, in turn: nothing can be called in between. */
  function pending(): Promise<unknown> | undefined {
    const loading = calls ? undefined : CALLS.pending();
    if (loading && loading !== waited) {
      waited = loading;
      loading.then(make, connection.fail);
    }
    return loading;
  }

  function call(name: MethodName, given: readonly unknown[], now: Moment | undefined): Promise<unknown> {
    const loading = pending();
    if (loading) return loading.then(() => make().call(name, given, isOpen ? now : undefined));
    return make().call(name, given, now);
  }

  /** The first context is not to wait for this, but a host of another protocol waits for nothing else. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (CALLS.isLoaded) make();
  else if (isUrgent) void pending();
  else {
    timer = setTimeout(pending, PATIENCE);
  }

  const functions = METHOD_NAMES.map((name) => [
    name,
    (...given: unknown[]) => call(name, given, connection.now),
  ]);
  return {
    host: Object.fromEntries(functions) as HostApi,
    /** Loads what calls, unless it is there. */
    load: () => void pending(),
    /** Rejects every call that is still waiting. */
    close() {
      isOpen = false;
      clearTimeout(timer);
      calls?.close();
    },
  };
}
