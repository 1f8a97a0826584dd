import { functionArities, type Platform } from '@frontyard/sdk-types';

const ANN = { id: 'tea_ann', name: 'Ann Lee', username: 'ann', email: 'ann@shop.test', is_admin: false };
const SUPPORT = { id: 'inb_support', ownerId: 'tim_1', name: 'Support', color: '#fff' };

let count = 0;

/** What every context of the current wire holds; each has an id of its own. */
function base(type: Parameters<typeof functionArities>[0], platform: Platform) {
  count += 1;
  return {
    id: `ctx_${count}`,
    type,
    teammate: ANN,
    company: { id: 'cmp_1', name: 'Shop' },
    preferences: {},
    authentication: {},
    functionArities: functionArities(type, platform),
  };
}

export function conversation(id: string, changes: object = {}) {
  return {
    id,
    type: 'email',
    status: 'open',
    subject: 'Where is my order?',
    recipient: { handle: 'bo@mail.test', name: 'Bo', type: 'email' },
    channels: [],
    inboxes: [SUPPORT],
    tags: [],
    topics: [],
    links: [],
    ticketIds: [],
    customFieldAttributes: [],
    ...changes,
  };
}

export function singleConversation(id = 'cnv_1', changes: object = {}, platform: Platform = 'desktop') {
  return { ...base('singleConversation', platform), conversation: conversation(id, changes) };
}

export function multiConversations(...conversations: readonly object[]) {
  return { ...base('multiConversations', 'desktop'), conversations };
}

export function noConversation() {
  return base('noConversation', 'desktop');
}

export function messageComposer(draft: object = { id: 'dra_1' }) {
  return { ...base('messageComposer', 'desktop'), draft, conversation: conversation('cnv_1') };
}
