import * as z from 'zod';

const pointer = z
  .string()
  .regex(/^(\/([^~]|~[01])*)?$/, 'A path begins with “/”, as in /conversations/cnv_1/subject');
const value = z.json();

/** One step of a change to the world. */
export const PatchStep = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: pointer, value }),
  z.strictObject({ op: z.literal('replace'), path: pointer, value }),
  z.strictObject({ op: z.literal('remove'), path: pointer }),
  z.strictObject({ op: z.literal('move'), path: pointer, from: pointer }),
  z.strictObject({ op: z.literal('copy'), path: pointer, from: pointer }),
  z.strictObject({ op: z.literal('test'), path: pointer, value }),
]);
export type PatchStep = z.output<typeof PatchStep>;

/**
 * A change to the world as a JSON Patch (RFC 6902). Where the standard wants a position in a list, the id of a thing
 * does as well: `/conversations/cnv_1/subject`.
 */
export const WorldPatch = z.array(PatchStep);
export type WorldPatch = z.output<typeof WorldPatch>;
