import type { WorldInput } from '../schema.ts';

/** A small account in which every method has something to act on. */
export function smallWorld(): WorldInput {
  return {
    version: 1,
    company: { id: 'cmp_1', name: 'Acme' },
    meId: 'tea_ann',
    teams: [{ id: 'tim_1', name: 'Support', alias: 'support' }],
    teammates: [
      { id: 'tea_ann', name: 'Ann Archer', username: 'ann', email: 'ann@acme.example', isAdmin: true },
      { id: 'tea_bob', name: 'Bob Baker', username: 'bob', email: 'bob@acme.example' },
    ],
    inboxes: [
      { id: 'inb_support', name: 'Support', alias: 'support' },
      { id: 'inb_billing', name: 'Billing', alias: 'billing' },
      { id: 'inb_secret', name: 'Board', alias: 'board', teammateIds: ['tea_bob'] },
    ],
    channels: [
      {
        id: 'cha_mail',
        type: 'email',
        name: 'Acme Support',
        address: 'support@acme.example',
        inboxId: 'inb_support',
      },
    ],
    tags: [
      { id: 'tag_vip', name: 'VIP', alias: 'vip' },
      { id: 'tag_refund', name: 'Refund', parentTagId: 'tag_vip' },
      { id: 'tag_late', name: 'Late' },
    ],
    ticketStatuses: [{ id: 'sts_open', name: 'Open', category: 'open' }],
    contacts: [
      {
        id: 'crd_cleo',
        name: 'Cleo Carter',
        description: 'Buys bikes',
        handles: [{ type: 'email', handle: 'cleo@customer.example' }],
        customFields: [{ id: 'fld_since', name: 'Since', type: 'datetime', value: '2024-05-01T00:00:00Z' }],
        notes: [{ id: 'not_1', authorId: 'tea_bob', body: 'Prefers mail', date: '2026-02-01T08:00:00Z' }],
      },
    ],
    conversations: [
      {
        id: 'cnv_bike',
        subject: 'My bike',
        inboxIds: ['inb_support'],
        channelIds: ['cha_mail'],
        tagIds: ['tag_vip'],
        ticketStatusId: 'sts_open',
        links: [{ id: 'top_1', externalUrl: 'https://tracker.example/1', name: 'Ticket 1' }],
        messages: [
          {
            id: 'msg_1',
            status: 'inbound',
            date: '2026-03-01T10:00:00Z',
            subject: 'My bike',
            from: { handle: 'cleo@customer.example', name: 'Cleo Carter' },
            to: [{ handle: 'support@acme.example' }],
            body: '<p>It squeaks.</p>',
            bodyType: 'html',
            attachments: [
              { id: 'fil_1', name: 'squeak.txt', contentType: 'text/plain', size: 6, data: 'c3F1ZWFr' },
            ],
          },
          {
            id: 'msg_2',
            status: 'inbound',
            date: '2026-03-02T10:00:00Z',
            subject: 'Re: My bike',
            from: { handle: 'cleo@customer.example', name: 'Cleo Carter' },
            to: [{ handle: 'support@acme.example' }],
            cc: [{ handle: 'dan@customer.example', name: 'Dan' }],
            body: 'Still squeaks.',
            bodyType: 'text',
          },
        ],
        comments: [{ id: 'com_1', authorId: 'tea_bob', body: 'On it', createdAt: '2026-03-01T11:00:00Z' }],
      },
      {
        id: 'cnv_bill',
        subject: 'The bill',
        inboxIds: ['inb_billing'],
        assigneeId: 'tea_bob',
        messages: [
          {
            id: 'msg_3',
            status: 'inbound',
            date: '2026-03-01T09:00:00Z',
            from: { handle: 'eve@customer.example', name: 'Eve' },
            to: [{ handle: 'support@acme.example' }],
            body: 'Too high.',
            bodyType: 'text',
          },
        ],
      },
      {
        id: 'cnv_board',
        subject: 'Secret',
        inboxIds: ['inb_secret'],
        messages: [
          {
            id: 'msg_4',
            status: 'inbound',
            date: '2026-03-01T08:00:00Z',
            from: { handle: 'chair@acme.example' },
            body: 'Shh.',
            bodyType: 'text',
          },
        ],
      },
    ],
    drafts: [
      {
        id: 'dra_1',
        conversationId: 'cnv_bike',
        channelId: 'cha_mail',
        replyType: 'reply',
        originalMessageId: 'msg_2',
        to: [{ handle: 'cleo@customer.example' }],
        subject: 'Re: My bike',
        body: 'Hello ',
        attachments: [{ id: 'fil_2', name: 'oil.txt', contentType: 'text/plain', size: 3, data: 'b2ls' }],
      },
    ],
  };
}
