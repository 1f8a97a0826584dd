import { required } from './arguments.ts';
import type { DataMethods } from './front.ts';
import type { RequestFields } from './messages.ts';
import type { Wire } from './wire.ts';

/** Everything a page can read, each time as a snapshot for one callback. */
export function createData(wire: Wire): DataMethods {
  const fetch = (type: Extract<keyof RequestFields, `fetch_${string}`>) => (callback: unknown) =>
    wire.request(type, {}, required('cb', callback, 'Function'));

  return {
    fetchInboxes: fetch('fetch_inboxes'),
    fetchChannels: fetch('fetch_channels'),
    fetchAllowedTeammates: fetch('fetch_allowed_teammates'),
    fetchAllowedTags: fetch('fetch_tags'),
    fetchNotes: fetch('fetch_notes'),
    fetchDraft: fetch('fetch_draft'),
    fetchConversation: fetch('fetch_conversation'),
    fetchTeam: fetch('fetch_team'),
    fetchAppPath: fetch('fetch_app_path'),
  };
}
