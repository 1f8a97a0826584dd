import { needsOf } from '@frontyard/sdk/needs';
import {
  definitionOf,
  isOffered,
  type ContextType,
  type MethodName,
  type Platform,
  type Wire,
} from '@frontyard/sdk-types';
import type { Api } from '../flow/values.ts';

/** A method by the API it is called through. Our sdk does some with others, so it offers more than the wire has. */
export interface Called {
  readonly api: Api;
  readonly name: MethodName;
  /** What the page speaks. */
  readonly wire: Wire;
}

/** Whether a host of this platform has the method at all. */
export function isOn(called: Called, platform: Platform): boolean {
  return needed(called)?.every((name) => isOffered(name, called.wire, platform)) ?? false;
}

/** Whether Front offers the method in this kind of context. */
export function isIn(called: Called, context: ContextType): boolean {
  return needed(called)?.every((name) => definitionOf(name).contexts.includes(context)) ?? false;
}

/** The methods of Front that the call needs. */
function needed({ api, name, wire }: Called): readonly MethodName[] | undefined {
  return api === 'frontyard' ? needsOf(name, wire) : [name];
}
