import * as z from 'zod/mini';

export const SeedTag = z.object({ id: z.string(), alias: z.optional(z.string()), name: z.string() });
export type SeedTag = z.output<typeof SeedTag>;

export const SeedInbox = z.object({
  id: z.string(),
  class: z.optional(z.string()),
  avatar_type: z.optional(z.string()),
  alias: z.optional(z.string()),
  name: z.string(),
  color: z.optional(z.string()),
  num_new: z.optional(z.number()),
  num_unassigned: z.optional(z.number()),
  last_unassigned_date: z.optional(z.nullable(z.number())),
  participants: z.optional(z.array(z.unknown())),
  tags: z.optional(z.array(SeedTag)),
  owner: z.optional(z.unknown()),
  settings: z.optional(
    z.object({ auto_assign: z.optional(z.boolean()), attachment_size_limit: z.optional(z.number()) }),
  ),
});
export type SeedInbox = z.output<typeof SeedInbox>;

export const SeedChannel = z.object({
  id: z.string(),
  type: z.optional(z.string()),
  type_name: z.optional(z.string()),
  is_private: z.optional(z.boolean()),
  message_type: z.optional(z.string()),
  address: z.optional(z.nullable(z.string())),
  send_as: z.optional(z.nullable(z.string())),
});
export type SeedChannel = z.output<typeof SeedChannel>;

export const SeedTeam = z.object({
  id: z.optional(z.string()),
  alias: z.optional(z.string()),
  name: z.string(),
});
export type SeedTeam = z.output<typeof SeedTeam>;
