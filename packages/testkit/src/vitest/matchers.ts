import type { Host, World } from '@frontyard/emulator';
import type { MethodName } from '@frontyard/sdk-types';
import { expect } from 'vitest';
import { callsOf } from '../host/calls.ts';
import { describeCalls, describeUnhandled, unhandledIn } from './describeCalls.ts';
import type { CalledWith, Matchable } from './partial.ts';

type WorldDraft = World['drafts'][number];

interface FrontMatchers<R> {
  /**
   * A plugin has called a method of Front, with these arguments if any are given. Objects may be given in part, and
   * arguments at the end left out. What is still under way is not seen: `await host.settled()` first, or `expect.poll`.
   */
  toHaveCalledFront: <N extends MethodName>(name: N, ...args: CalledWith<N>) => R;
  /** The world has a draft like this one. */
  toHaveDraft: (draft: Matchable<WorldDraft>) => R;
  /** Front has understood and allowed everything that plugins asked for. */
  toHaveNoUnhandledCalls: () => R;
}

declare module 'vitest' {
  interface Matchers<
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends FrontMatchers<R> {
    /** Vitest's own parameter, which an augmentation must name. */
    readonly [SUBJECT]?: T;
  }
}
declare const SUBJECT: unique symbol;

expect.extend({
  toHaveCalledFront(received: unknown, name: MethodName, ...args: unknown[]) {
    const calls = callsOf(hostIn(received).log.entries());
    const pass = calls.some(
      (call) =>
        call.name === name &&
        args.every((arg, index) => this.equals(call.args[index], arg, [this.utils.subsetEquality])),
    );
    const wanted = `${name}(${args.map((arg) => write(this, arg)).join(', ')}${args.length ? '' : '…'})`;
    return {
      pass,
      message: () =>
        `Front was expected ${pass ? 'not ' : ''}to be called: ${wanted}\n\n${describeCalls(calls, (value) => write(this, value))}`,
    };
  },
  toHaveDraft(received: unknown, draft: object) {
    const { drafts } = hostIn(received).world();
    const pass = drafts.some((each) => this.equals(each, draft, [this.utils.subsetEquality]));
    const wanted = write(this, draft);
    const found = drafts.map((each) => `  ${write(this, each)}`).join('\n') || '  (none)';
    return {
      pass,
      message: () =>
        `The world was expected ${pass ? 'not ' : ''}to have a draft like ${wanted}\n\nIts drafts:\n${found}`,
    };
  },
  toHaveNoUnhandledCalls(received: unknown) {
    const entries = hostIn(received).log.entries();
    const unhandled = unhandledIn(entries);
    return {
      pass: unhandled.length === 0,
      message: () =>
        unhandled.length === 0
          ? 'Front was expected to refuse a call, and refused none.'
          : `Front did not do what was asked of it:\n\n${describeUnhandled(unhandled)}`,
    };
  },
});

interface Writer {
  utils: { stringify(value: unknown, depth?: number, options?: { min: boolean }): string };
}

/** A value on one line. */
function write({ utils }: Writer, value: unknown): string {
  return utils.stringify(value, undefined, { min: true });
}

function hostIn(received: unknown): Pick<Host, 'log' | 'world'> {
  if (typeof received === 'object' && received !== null && 'log' in received && 'world' in received) {
    return received as Host;
  }
  throw new TypeError('This is asked of a host: expect(host).…, with the fixture `host`.');
}
