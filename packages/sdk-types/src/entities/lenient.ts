import * as z from 'zod/mini';

type Text<Known extends string> = Known | (string & {});

/** A text whose known values are typed, while a value Front adds tomorrow still passes. */
export function knownText<const Known extends string>(
  ..._known: readonly Known[]
): z.ZodMiniType<Text<Known>, Text<Known>> {
  return z.string() as unknown as z.ZodMiniType<Text<Known>, Text<Known>>;
}

/** One page of a list, with the token of the next page if there is one. */
export function page<S extends z.ZodMiniType>(item: S) {
  return z.object({ results: z.readonly(z.array(item)), nextPageToken: z.optional(z.string()) });
}
