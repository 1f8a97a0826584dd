import * as z from 'zod/mini';

type Text<Known extends string> = Known | (string & {});

/** A text whose known values are typed, while a value Front adds tomorrow still passes. */
export function knownText<const Known extends string>(
  ..._known: readonly Known[]
): z.ZodMiniType<Text<Known>, Text<Known>> {
  return z.string() as unknown as z.ZodMiniType<Text<Known>, Text<Known>>;
}

/** A field that may be missing, undefined or (from careless hosts) null; read as undefined. */
export function absent<S extends z.ZodMiniType>(schema: S) {
  return z.optional(schema);
}

/** A list the host may leave out; read as empty. */
export function list<S extends z.ZodMiniType>(item: S) {
  return z._default(z.readonly(z.array(item)), []);
}

/** One page of a list, with the token of the next page if there is one. */
export function page<S extends z.ZodMiniType>(item: S) {
  return z.object({ results: z.readonly(z.array(item)), nextPageToken: z.optional(z.string()) });
}
