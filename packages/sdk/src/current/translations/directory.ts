import type { CurrentTranslations } from '../translation.ts';
import { seedTeammate } from '../toSeed/people.ts';
import { seedChannel, seedInbox, seedTag } from '../toSeed/places.ts';
import { allOf } from './allOf.ts';

export const directory = {
  fetchInboxes: {
    needs: ['listInboxes'],
    run: async (call) => (await allOf((token) => call.request('listInboxes', token))).map(seedInbox),
  },
  fetchChannels: {
    needs: ['listChannels'],
    run: async (call) => (await allOf((token) => call.request('listChannels', token))).map(seedChannel),
  },
  fetchAllowedTeammates: {
    needs: ['listTeammates'],
    run: async (call) => (await allOf((token) => call.request('listTeammates', token))).map(seedTeammate),
  },
  fetchAllowedTags: {
    needs: ['listTags'],
    run: async (call) => (await allOf((token) => call.request('listTags', token))).map(seedTag),
  },
  fetchAppPath: { needs: ['fetchPath'], run: (call) => call.request('fetchPath') },
} satisfies CurrentTranslations;
