import type { CurrentHandlers, SeedHandlers } from '@frontyard/sdk-types';
import { readFrom, worldOf, type Call } from '../host/call.ts';
import { channelView, inboxView, tagView, teammateView, ticketStatusView } from '../views/current.ts';
import { seedChannelView, seedInboxView, seedTagView, seedTeammateView } from '../views/seed.ts';
import { accessibleInboxes, teammatesWithAccess } from '../world/find.ts';
import { seenChannels } from '../world/sight.ts';
import { pageOf } from './pages.ts';

export const currentDirectory = {
  listTeammates: (call, token) => pageOf(worldOf(call).teammates.map(teammateView), call.pageSize, token),
  listInboxes: (call, token) => pageOf(accessibleInboxes(worldOf(call)).map(inboxView), call.pageSize, token),
  listChannels: (call, token) => {
    const world = worldOf(call);
    return pageOf(
      seenChannels(world).map((channel) => channelView(world, channel)),
      call.pageSize,
      token,
    );
  },
  listTags: (call, token) => {
    const world = worldOf(call);
    return pageOf(
      world.tags.map((tag) => tagView(world, tag)),
      call.pageSize,
      token,
    );
  },
  listTicketStatuses: (call, token) =>
    pageOf(worldOf(call).ticketStatuses.map(ticketStatusView), call.pageSize, token),
} satisfies Partial<CurrentHandlers<Call>>;

export const seedDirectory = {
  fetchInboxes: (call) => {
    const world = worldOf(call);
    return accessibleInboxes(world).map((inbox) => seedInboxView(world, inbox));
  },
  fetchChannels: (call) => seenChannels(worldOf(call)).map(seedChannelView),
  fetchAllowedTeammates: (call) => {
    const world = worldOf(call);
    return teammatesWithAccess(world, readFrom(call)).map((teammate) => seedTeammateView(world, teammate));
  },
  fetchAllowedTags: (call) => worldOf(call).tags.map(seedTagView),
  fetchTeam: (call) => {
    const team = worldOf(call).teams[0];
    return team ? { id: team.id, alias: team.alias, name: team.name } : null;
  },
} satisfies Partial<SeedHandlers<Call>>;
