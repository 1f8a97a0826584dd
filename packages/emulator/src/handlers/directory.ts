import type { CurrentHandlers, SeedHandlers } from '@frontyard/sdk-types';
import { worldOf, type Call } from '../host/call.ts';
import { channelView, inboxView, tagView, teammateView, ticketStatusView } from '../views/current.ts';
import { seedChannelView, seedInboxView, seedTagView, seedTeammateView } from '../views/seed.ts';
import { accessibleInboxes, byId, teammatesWithAccess } from '../world/find.ts';
import type { World, WorldChannel } from '../world/schema.ts';
import { pageOf } from './pages.ts';

export const currentDirectory = {
  listTeammates: (call, token) => pageOf(worldOf(call).teammates.map(teammateView), call.pageSize, token),
  listInboxes: (call, token) => pageOf(accessibleInboxes(worldOf(call)).map(inboxView), call.pageSize, token),
  listChannels: (call, token) => {
    const world = worldOf(call);
    return pageOf(
      accessibleChannels(world).map((channel) => channelView(world, channel)),
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
  fetchChannels: (call) => accessibleChannels(worldOf(call)).map(seedChannelView),
  fetchAllowedTeammates: (call) => {
    const world = worldOf(call);
    const conversation = byId(world.conversations, call.conversationIds[0]);
    return teammatesWithAccess(world, conversation).map((teammate) => seedTeammateView(world, teammate));
  },
  fetchAllowedTags: (call) => worldOf(call).tags.map(seedTagView),
  fetchTeam: (call) => {
    const team = worldOf(call).teams[0];
    return team ? { id: team.id, alias: team.alias, name: team.name } : null;
  },
} satisfies Partial<SeedHandlers<Call>>;

function accessibleChannels(world: World): WorldChannel[] {
  const inboxIds = new Set(accessibleInboxes(world).map(({ id }) => id));
  return world.channels.filter(({ inboxId }) => inboxIds.has(inboxId));
}
