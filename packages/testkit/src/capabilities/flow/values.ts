import type ts from 'typescript';

/** Whose API a call goes through: our sdk, Front's SDK, or the legacy library. */
export type Api = 'frontyard' | 'sdk' | 'legacy';

/** What the analysis follows through a program. Values are compared by identity; `createValues` makes each once. */
export type Value =
  /** Our sdk: the bridge, its `host`, its `can`, what `useHostAction` gives, and Front's context as data. */
  | { readonly kind: 'bridge' | 'host' | 'can' | 'through' }
  | { readonly kind: 'action'; readonly call: ts.Node }
  /** What these hooks of the kit give: what the panel's host does. */
  | { readonly kind: 'useHost' | 'useDialogs' }
  /** Front's SDK, the legacy library, and the contexts of Front's SDK with what brings them. */
  | { readonly kind: 'front'; readonly api: 'sdk' | 'legacy' }
  | { readonly kind: 'context' | 'arities' | 'subscribe' | 'dialog' }
  /** A method of Front, taken from an API at `at`. */
  | Method
  | { readonly kind: 'window' }
  | { readonly kind: 'function'; readonly node: ts.SignatureDeclaration }
  | { readonly kind: 'class'; readonly node: ts.ClassLikeDeclaration }
  /** An object or array the program makes; its fields are places of their own. */
  | Item
  /** Something of a library that keeps what it is given: reading it gives any of that. */
  | Blob
  /** A React context, and a function that sets a state or settles a promise: what they hold is a place of its own. */
  | { readonly kind: 'shared'; readonly key: unknown }
  | { readonly kind: 'setter'; readonly key: unknown }
  | { readonly kind: 'module'; readonly symbol: ts.Symbol }
  | { readonly kind: 'export'; readonly library: 'frontyard' | 'sdk'; readonly name: string }
  | External
  | { readonly kind: 'wrapped'; readonly how: Wrapping; readonly of: Value; readonly shift: number };

export interface Method {
  readonly kind: 'method';
  readonly api: Api;
  readonly name: string;
  readonly at: ts.Node;
}
export interface Item {
  readonly kind: 'object';
  readonly key: unknown;
}
export interface Blob {
  readonly kind: 'blob';
  readonly key: unknown;
}
/** A function or object from outside the plugin's source. */
export interface External {
  readonly kind: 'external';
  /** The package it comes from; `lib` is the language's own library, `?` unknown. */
  readonly from: string;
  readonly name: string;
  readonly receiver?: Value | undefined;
}
/** `bind`, `call` and `apply` before they are called, and a function with its first arguments bound. */
export type Wrapping = 'bind' | 'call' | 'apply' | 'bound';

type Described<K extends Value['kind']> = Omit<Extract<Value, { kind: K }>, 'kind'>;

export interface Values {
  of<K extends Value['kind']>(kind: K, parts: Described<K>): Value;
  /** Every method that was taken from an API. */
  methods(): Method[];
}

/** Makes every value once, so that the same value is the same object. */
export function createValues(): Values {
  const made = new Map<string, Value>();
  const numbers = new Map<unknown, number>();
  const nameOf = (part: unknown) => {
    if (typeof part === 'string' || typeof part === 'number' || part === undefined) return String(part);
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    return `#${numbers.get(part)}`;
  };
  return {
    of(kind, parts) {
      const name = [kind, ...Object.values(parts).map(nameOf)].join('|');
      const known = made.get(name) ?? ({ kind, ...parts } as unknown as Value);
      made.set(name, known);
      return known;
    },
    methods: () => [...made.values()].filter((value) => value.kind === 'method'),
  };
}

/** Whether a value gives access to every method of an API, so that losing sight of it loses sight of the calls. */
export function isWholeApi({ kind }: Value): boolean {
  return kind === 'bridge' || kind === 'host' || kind === 'front' || kind === 'context';
}
