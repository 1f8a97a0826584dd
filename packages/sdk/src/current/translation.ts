import type { Arguments, CurrentMethodName, MethodName, Result } from '@frontyard/sdk-types';
import type { Late } from '../late.ts';
import type { Call } from '../line.ts';
import type { NEEDS } from './needs.ts';

/** A call that is about to be translated into calls of the current API. */
export interface CurrentCall extends Call {
  request<N extends CurrentMethodName>(
    name: N,
    ...args: Arguments<N> & readonly unknown[]
  ): Promise<Result<N>>;
}

/** How one method of the seed's API is done with methods of the current one. */
interface Translated<N extends MethodName> {
  run(call: CurrentCall, ...args: Arguments<N> & readonly unknown[]): Promise<Result<N>>;
}

export type CurrentTranslations = { readonly [N in keyof typeof NEEDS]: Translated<N>['run'] };

/** What is offered at once, and how it is done, which is loaded with the first such call. */
export interface Translations {
  readonly needs: { readonly [N in MethodName]?: readonly CurrentMethodName[] };
  readonly code: Late<{ readonly CURRENT_TRANSLATIONS: CurrentTranslations }>;
}
