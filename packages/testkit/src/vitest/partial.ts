import type { METHODS, MethodName } from '@frontyard/sdk-types';
import type { Arguments } from '@frontyard/sdk-types';
import type * as z from 'zod';

/** As much of a value as a test cares for. */
export type Matchable<T> = T extends string | number | boolean | bigint | null | undefined | Date | Blob
  ? T
  : T extends readonly (infer Each)[]
    ? readonly Matchable<Each>[]
    : { readonly [K in keyof T]?: Matchable<T[K]> };

type MatchableArguments<A> = A extends readonly unknown[]
  ? Partial<{ [I in keyof A]: Matchable<A[I]> }>
  : never;

type SeedArguments<N extends MethodName> = (typeof METHODS)[N] extends {
  seed: { args: infer A extends z.core.$ZodType };
}
  ? z.input<A>
  : never;

/** The arguments a method may be called with over either wire, as far as a test cares for them. */
export type CalledWith<N extends MethodName> = MatchableArguments<Arguments<N> | SeedArguments<N>>;
