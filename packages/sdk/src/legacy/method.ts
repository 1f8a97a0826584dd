import type {
  Arguments,
  MethodName,
  Result,
  SeedConversationEvent,
  SeedMethodName,
} from '@frontyard/sdk-types';
import type { Call } from '../line.ts';

/** What the host last told about the open conversation. */
export interface Shown {
  /** Null when no conversation is open. */
  readonly event: SeedConversationEvent | null;
  /** The status as it is after our own changes, of which the host tells later. */
  status: string;
}

/** A call that is about to be sent as messages of the legacy wire. */
export interface LegacyCall extends Call {
  readonly shown: Shown;
  /** Binds a write to the conversation it was made for. */
  readonly where: { conversation_id?: string };
  /** Sends a message that has no answer. */
  tell(type: string, fields?: object): void;
  /** Sends a message and waits for its `done`. */
  ask(type: string, fields?: object): Promise<unknown>;
}

/** How one method is done over the legacy wire. */
export interface LegacyMethod<N extends MethodName = MethodName> {
  /** The seed's method that does it, if that has another name: a host without that one lacks this one too. */
  readonly via?: SeedMethodName;
  run(call: LegacyCall, ...args: Arguments<N> & readonly unknown[]): Promise<Result<N>>;
}

export type LegacyMethods = { readonly [N in MethodName]?: LegacyMethod<N> };
