import type { Arguments, CurrentMethodName, MethodName, Result } from '@frontyard/sdk-types';
import type { Call } from '../line.ts';

/** A call that is about to be translated into calls of the current API. */
export interface CurrentCall extends Call {
  request<N extends CurrentMethodName>(
    name: N,
    ...args: Arguments<N> & readonly unknown[]
  ): Promise<Result<N>>;
}

/** How a method of the seed's API is done with methods of the current one, all of which it needs. */
export interface CurrentTranslation<N extends MethodName = MethodName> {
  readonly needs: readonly CurrentMethodName[];
  run(call: CurrentCall, ...args: Arguments<N> & readonly unknown[]): Promise<Result<N>>;
}

export type CurrentTranslations = { readonly [N in MethodName]?: CurrentTranslation<N> };
