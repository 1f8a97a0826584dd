import type { SeedChannel, SeedInbox, SeedTag, SeedTeam, SeedTeammate } from '@frontyard/sdk-types';
import { listAsked } from '../listAsked.ts';
import type { LegacyMethods } from '../method.ts';

export const directory = {
  fetchInboxes: { run: (call) => listAsked<SeedInbox>(call, 'fetch_inboxes') },
  fetchChannels: { run: (call) => listAsked<SeedChannel>(call, 'fetch_channels') },
  fetchAllowedTeammates: { run: (call) => listAsked<SeedTeammate>(call, 'fetch_allowed_teammates') },
  fetchAllowedTags: { run: (call) => listAsked<SeedTag>(call, 'fetch_tags') },
  fetchTeam: { run: async (call) => ((await call.ask('fetch_team')) ?? null) as SeedTeam | null },
} satisfies LegacyMethods;
