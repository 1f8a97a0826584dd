import type { Page } from './page.ts';

type Message = Record<string, unknown>;

export const USER = {
  id: 'tea_ann',
  alias: 'ann',
  given_name: 'Ann',
  family_name: 'Lee',
  email: 'ann@shop.test',
  admin: true,
};

export const BO = { id: 'crd_bo', handle: 'bo@mail.test', display_name: 'Bo', source: 'email' };

/** A `conversation` event as hosts of the seed's API send it. */
export function conversationEvent(id = 'cnv_1', changes: object = {}) {
  return {
    type: 'conversation',
    contact: BO,
    conversation: {
      id,
      message_type: 'email',
      status: 'assigned',
      subject: 'Where is my order?',
      assignee_id: 'tea_ann',
      inbox_ids: ['inb_support'],
      inboxes: ['support'],
      tag_ids: ['tag_vip'],
      tags: ['vip'],
      has_draft: false,
      ...changes,
    },
    message: { id: 'msg_2', date: 2, inbound: true, body: '<p>Well?</p>', from: BO, recipients: [] },
    otherMessages: [
      {
        id: 'msg_1',
        date: 1,
        inbound: false,
        from: { handle: 'help@shop.test' },
        recipients: [{ ...BO, role: 'to' }],
      },
      { id: 'msg_0', date: 0, inbound: true, from: BO, recipients: [] },
    ],
  };
}

/** The host's end of the legacy wire, message by message. */
export function legacyHost(page: Page) {
  const sent = () =>
    page.posted.map(({ message }) => message).filter((message) => typeof message === 'object') as Message[];
  return {
    sent,
    newest: (type: string) => sent().findLast((message) => message['type'] === type),
    say: page.receive,
    begin(event: object = conversationEvent(), sync: object = {}) {
      page.receive({ type: 'sync', ...sync });
      page.receive({ type: 'user', user: USER });
      page.receive(event);
    },
    /** Answers the newest request of a type. */
    done(type: string, val: unknown) {
      const { seq } = sent().findLast((message) => message['type'] === type)!;
      page.receive({ type: 'done', seq, val });
    },
  };
}
