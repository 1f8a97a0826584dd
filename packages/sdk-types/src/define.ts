import type * as z from 'zod/mini';
import type { ContextType, Platform } from './vocabulary.ts';

type Arguments = z.ZodMiniTuple<readonly z.core.SomeType[], null>;

/** One method as the current SDK has it: called by name over a MessagePort. */
export interface CurrentCall {
  /** What the arguments are called, in order, without the cancel token. */
  readonly names: readonly string[];
  readonly args: Arguments;
  readonly returns: z.ZodMiniType;
  /** Hosts whose current wire lacks the method although the platform as such has it. */
  readonly absentOn?: readonly Platform[];
}

/** One method as the seed's API has it: a message of type `wire`, with its arguments as fields. */
export interface SeedCall {
  readonly wire: string;
  readonly names: readonly string[];
  readonly args: Arguments;
  /** The message's own fields, as the host reads them. */
  readonly payload: z.ZodMiniType;
  readonly returns: z.ZodMiniType;
  /** Whether the host answers with `done`, which the page's callback waits for. */
  readonly answered: boolean;
}

export interface MethodDefinition {
  readonly kind?: 'dialog';
  /** One sentence: what it does for the person in Front. */
  readonly summary: string;
  /** Where the claim comes from. */
  readonly source: string;
  readonly contexts: readonly ContextType[];
  readonly platforms: readonly Platform[];
  readonly current?: CurrentCall;
  readonly seed?: SeedCall;
  /** The current method that does the same for a method which only the seed's API has. */
  readonly successor?: string;
  /** The seed method that does the same for a method which only the current SDK has. */
  readonly predecessor?: string;
}

/** An entry of the contract. It only gives the object its exact type. */
export function method<const M extends MethodDefinition>(definition: M): M {
  return definition;
}
