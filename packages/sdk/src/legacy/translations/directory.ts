import type { SeedChannel, SeedInbox, SeedTag, SeedTeammate } from '@frontyard/sdk-types';
import { listAsked } from '../listAsked.ts';
import type { LegacyCall, LegacyMethods } from '../method.ts';
import { teammateOf } from '../toCurrent/people.ts';
import { channelOf, inboxOf, tagOf } from '../toCurrent/places.ts';

export const directory = {
  listInboxes: {
    via: 'fetchInboxes',
    run: (call, _token) => onePage(call, 'fetch_inboxes', (inbox: SeedInbox) => inboxOf(inbox)),
  },
  listChannels: {
    via: 'fetchChannels',
    run: (call, _token) => onePage(call, 'fetch_channels', (channel: SeedChannel) => channelOf(channel)),
  },
  listTags: {
    via: 'fetchAllowedTags',
    run: (call, _token) => onePage(call, 'fetch_tags', (tag: SeedTag) => tagOf(tag)),
  },
  listTeammates: {
    via: 'fetchAllowedTeammates',
    run: (call, _token) =>
      onePage(call, 'fetch_allowed_teammates', (teammate: SeedTeammate) => teammateOf(teammate)),
  },
  fetchPath: {
    via: 'fetchAppPath',
    run: async (call) => (await call.ask('fetch_app_path')) as string,
  },
} satisfies LegacyMethods;

async function onePage<Given, Item>(call: LegacyCall, type: string, toItem: (given: Given) => Item) {
  return { results: (await listAsked<Given>(call, type)).map(toItem) };
}
