import { optional, required } from './arguments.ts';
import type { EventMethods } from './front.ts';

type Listener = (...values: unknown[]) => unknown;
interface Entry {
  listener: Listener;
  once: boolean;
}

/** Events by name. A listener that throws is reported through `onError` and stops no other. */
export function createEmitter(onError: (error: unknown) => void): EventMethods {
  const entries = new Map<string, readonly Entry[]>();
  const of = (name: string) => entries.get(name) ?? [];

  function add(name: string, listener: unknown, once: boolean) {
    const entry = { listener: required('listener', listener, 'Function'), once };
    entries.set(required('name', name, 'String'), [...of(name), entry]);
  }

  function drop(name: string, isDropped: (entry: Entry) => boolean) {
    entries.set(
      name,
      of(name).filter((entry) => !isDropped(entry)),
    );
  }

  return {
    on: (name: string, listener: unknown) => add(name, listener, false),
    once: (name: string, listener: unknown) => add(name, listener, true),
    off(name, listener) {
      required('name', name, 'String');
      const dropped = optional('listener', listener, 'Function');
      drop(name, (entry) => dropped === undefined || entry.listener === dropped);
    },
    emit(name, ...values) {
      for (const entry of of(required('name', name, 'String'))) {
        if (entry.once) drop(name, (other) => other === entry);
        guard(() => entry.listener(...values), onError);
      }
    },
  };
}

/** Runs the page's own code; what it throws goes to `onError`. */
export function guard(run: () => unknown, onError: (error: unknown) => void): void {
  try {
    run();
  } catch (error) {
    onError(error);
  }
}
