import * as z from 'zod/mini';
import { method } from '../define.ts';
import { page } from '../entities/lenient.ts';
import { Teammate } from '../entities/people.ts';
import { Channel, Inbox, Tag, TicketStatus } from '../entities/places.ts';
import { SeedTeammate } from '../entities/seed/people.ts';
import { SeedChannel, SeedInbox, SeedTag, SeedTeam } from '../entities/seed/places.ts';
import { ALL_CONTEXTS, ALL_PLATFORMS, SEED_CONTEXTS } from './scopes.ts';

const pageArguments = { names: ['pageToken'], args: z.tuple([z.optional(z.string())]) } as const;
const noArguments = { names: [], args: z.tuple([]), payload: z.object({}) } as const;

export const listTeammates = method({
  summary: 'Lists the teammates of the company, a page at a time.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  predecessor: 'fetchAllowedTeammates',
  current: { ...pageArguments, returns: page(Teammate) },
});

export const listInboxes = method({
  summary: 'Lists the inboxes the current teammate can access, a page at a time.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  predecessor: 'fetchInboxes',
  current: { ...pageArguments, returns: page(Inbox) },
});

export const listChannels = method({
  summary: 'Lists the channels the current teammate can access, a page at a time.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  predecessor: 'fetchChannels',
  current: { ...pageArguments, returns: page(Channel) },
});

export const listTags = method({
  summary: 'Lists the tags the current teammate can access, a page at a time.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  predecessor: 'fetchAllowedTags',
  current: { ...pageArguments, returns: page(Tag) },
});

export const listTicketStatuses = method({
  summary: 'Lists the ticket statuses of the company, a page at a time.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { ...pageArguments, returns: page(TicketStatus) },
});

export const fetchInboxes = method({
  summary: 'Reads the inboxes the current teammate can access.',
  source: 'seed: Accessing data',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'listInboxes',
  seed: { ...noArguments, wire: 'fetch_inboxes', returns: z.array(SeedInbox), answered: true },
});

export const fetchChannels = method({
  summary: 'Reads the channels the current teammate can access.',
  source: 'seed: Accessing data',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'listChannels',
  seed: { ...noArguments, wire: 'fetch_channels', returns: z.array(SeedChannel), answered: true },
});

export const fetchAllowedTeammates = method({
  summary: 'Reads the teammates who can access the current conversation.',
  source: 'seed: Accessing data',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'listTeammates',
  seed: { ...noArguments, wire: 'fetch_allowed_teammates', returns: z.array(SeedTeammate), answered: true },
});

export const fetchAllowedTags = method({
  summary: 'Reads the tags the current teammate can use.',
  source: 'seed: Accessing data',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'listTags',
  seed: { ...noArguments, wire: 'fetch_tags', returns: z.array(SeedTag), answered: true },
});

export const fetchTeam = method({
  summary: "Reads the current teammate's team.",
  source: 'seed: seen in use, beyond the chapters',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  seed: { ...noArguments, wire: 'fetch_team', returns: z.nullable(SeedTeam), answered: true },
});
