import type * as z from 'zod/mini';
import type { CurrentCall, MethodDefinition, SeedCall } from './define.ts';
import { METHODS } from './methods/index.ts';
import type { ContextType, MobilePlatform, Platform, Wire } from './vocabulary.ts';

type Methods = typeof METHODS;
export type MethodName = keyof Methods;

/** Methods of the current SDK. */
export type CurrentMethodName = {
  [N in MethodName]: Methods[N] extends { current: CurrentCall } ? N : never;
}[MethodName];

/** Methods of the seed's API. */
export type SeedMethodName = {
  [N in MethodName]: Methods[N] extends { seed: SeedCall } ? N : never;
}[MethodName];

/** The methods Front offers in context `C` on platform `P`. */
export type MethodsIn<C extends ContextType, P extends Platform = 'desktop'> = {
  [N in MethodName]: C extends Methods[N]['contexts'][number]
    ? P extends Methods[N]['platforms'][number]
      ? N
      : never
    : never;
}[MethodName];

/** The shape our SDK gives a method: the current one's where there is one, else the seed's without its callback. */
type Call<N extends MethodName> = Methods[N] extends { current: infer C }
  ? C
  : Methods[N] extends { seed: infer S }
    ? S
    : never;

export type Arguments<N extends MethodName> =
  Call<N> extends { args: infer A extends z.ZodMiniType } ? z.input<A> : never;
export type Result<N extends MethodName> =
  Call<N> extends { returns: infer R extends z.ZodMiniType } ? z.output<R> : never;

/** What every call takes after its own arguments. */
export interface CallOptions {
  /** Gives the call up: the promise rejects at once, and Front is told. */
  signal?: AbortSignal;
}

/** What a plugin may call in context `C` on platform `P`. */
export type HostApi<C extends ContextType = ContextType, P extends Platform = 'desktop'> = {
  [N in MethodsIn<C, P>]: (...args: WithOptions<Arguments<N>>) => Promise<Result<N>>;
};

type WithOptions<A> = A extends readonly unknown[] ? [...A, options?: CallOptions] : never;

/** What a plugin may call on a phone: without insertHTML, setPanelWidth, updateDraft and addTopic. */
export type MobileApi<C extends ContextType = ContextType> = HostApi<C, MobilePlatform>;

type Awaitable<T> = T | Promise<T>;
type Parsed<S> = S extends z.ZodMiniType ? z.output<S> : never;
type ParsedArguments<S> = Parsed<S> extends infer A extends readonly unknown[] ? A : never;
type Given<S> = S extends z.ZodMiniType ? z.input<S> : never;

/** What a host must do for every method of the current SDK, with arguments already checked. */
export type CurrentHandlers<Host> = {
  [N in CurrentMethodName]: (
    host: Host,
    ...args: ParsedArguments<Methods[N]['current']['args']>
  ) => Awaitable<Given<Methods[N]['current']['returns']>>;
};

/** What a host must do for every message of the seed's API, with its fields already checked. */
export type SeedHandlers<Host> = {
  [N in SeedMethodName]: (
    host: Host,
    message: Parsed<Methods[N]['seed']['payload']>,
  ) => Awaitable<Given<Methods[N]['seed']['returns']>>;
};

/** What a host must implement: a missing handler does not compile. */
export interface HostHandlers<Host> {
  current: CurrentHandlers<Host>;
  seed: SeedHandlers<Host>;
}

/** The table, with every entry seen as the same kind of thing. */
export function definitionOf(name: MethodName): MethodDefinition {
  return METHODS[name];
}

export function methodNames(): MethodName[] {
  return Object.keys(METHODS) as MethodName[];
}

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(METHODS, name);
}

/** Whether a host of this platform offers the method over this wire at all, in whatever context. */
export function isOffered(name: MethodName, wire: Wire, platform: Platform): boolean {
  const { current, seed, platforms } = definitionOf(name);
  if (!platforms.includes(platform)) return false;
  if (wire === 'legacy') return seed !== undefined;
  return current !== undefined && !current.absentOn?.includes(platform);
}

/** How many arguments a method of the current SDK takes, its cancel token included. */
export function arityOf(name: CurrentMethodName): number {
  return METHODS[name].current.names.length + 1;
}

/** The methods the current wire offers in a context, with the number of arguments each takes. */
export function functionArities(
  context: ContextType,
  platform: Platform = 'desktop',
): Record<string, number> {
  const offered = methodNames().filter(
    (name): name is CurrentMethodName =>
      isOffered(name, 'current', platform) && definitionOf(name).contexts.includes(context),
  );
  return Object.fromEntries(offered.map((name) => [name, arityOf(name)]));
}
