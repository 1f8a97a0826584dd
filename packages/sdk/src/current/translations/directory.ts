import type { CurrentTranslations } from '../translation.ts';
import { seedTeammate } from '../toSeed/people.ts';
import { seedChannel, seedInbox, seedTag } from '../toSeed/places.ts';
import { allOf } from './allOf.ts';

export const directory = {
  fetchInboxes: async (call) => (await allOf((token) => call.request('listInboxes', token))).map(seedInbox),
  fetchChannels: async (call) =>
    (await allOf((token) => call.request('listChannels', token))).map(seedChannel),
  fetchAllowedTeammates: async (call) =>
    (await allOf((token) => call.request('listTeammates', token))).map(seedTeammate),
  fetchAllowedTags: async (call) => (await allOf((token) => call.request('listTags', token))).map(seedTag),
  fetchAppPath: (call) => call.request('fetchPath'),
} satisfies Partial<CurrentTranslations>;
