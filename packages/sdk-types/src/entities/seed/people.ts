import * as z from 'zod/mini';

/** The current teammate, as `Front.user` shows them. Nothing but the name fields is promised to stay. */
export const SeedUser = z.object({
  id: z.optional(z.string()),
  url: z.optional(z.string()),
  alias: z.optional(z.string()),
  given_name: z.optional(z.string()),
  family_name: z.optional(z.string()),
  email: z.optional(z.string()),
  avatar: z.optional(z.nullable(z.string())),
  admin: z.optional(z.boolean()),
});
export type SeedUser = z.output<typeof SeedUser>;

export const SeedTeammate = z.object({
  id: z.string(),
  class: z.optional(z.string()),
  avatar_type: z.optional(z.string()),
  alias: z.optional(z.string()),
  email: z.optional(z.string()),
  display_name: z.optional(z.string()),
  given_name: z.optional(z.string()),
  family_name: z.optional(z.string()),
  avatar: z.optional(z.nullable(z.string())),
  account_status: z.optional(z.string()),
  admin: z.optional(z.boolean()),
  available: z.optional(z.boolean()),
  color: z.optional(z.string()),
  initials: z.optional(z.string()),
  num_assigned_received: z.optional(z.number()),
  num_assigned_sent: z.optional(z.number()),
  num_followed: z.optional(z.number()),
  num_drafts: z.optional(z.number()),
  num_unseen_notifications: z.optional(z.number()),
  has_unseen_assigned: z.optional(z.boolean()),
  precog: z.optional(z.unknown()),
});
export type SeedTeammate = z.output<typeof SeedTeammate>;

/** Somebody a message comes from or goes to; in drafts only name, handle and role are there. */
export const SeedContact = z.object({
  id: z.optional(z.string()),
  handle: z.string(),
  initials: z.optional(z.string()),
  display_name: z.optional(z.nullable(z.string())),
  description: z.optional(z.nullable(z.string())),
  avatar: z.optional(z.nullable(z.string())),
  color: z.optional(z.string()),
  source: z.optional(z.string()),
  role: z.optional(z.string()),
  num_notes: z.optional(z.number()),
});
export type SeedContact = z.output<typeof SeedContact>;

/** A note about the conversation's recipient; `date` in milliseconds since 1970. */
export const SeedNote = z.object({
  body: z.string(),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  date: z.number(),
  author: z.optional(z.nullable(SeedTeammate)),
});
export type SeedNote = z.output<typeof SeedNote>;
