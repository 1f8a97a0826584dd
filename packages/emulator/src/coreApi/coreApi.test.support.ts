import type { JsonFile } from './readResources.ts';

const API = 'https://acme.api.frontapp.com';

export const teammate = (id: string, first = 'Ada') => ({
  _links: { self: `${API}/teammates/${id}`, related: {} },
  id,
  email: `${id}@acme.example`,
  username: id.slice(4),
  first_name: first,
  last_name: 'Byte',
  is_admin: false,
  is_available: true,
  is_blocked: false,
});

export const message = (id: string, conversation: string | undefined, more: object = {}) => ({
  _links: {
    self: `${API}/messages/${id}`,
    related: conversation ? { conversation: `${API}/conversations/${conversation}` } : {},
  },
  id,
  type: 'email',
  is_inbound: true,
  created_at: 1_772_000_000.5,
  blurb: 'Where is …',
  subject: 'Where is it?',
  author: null,
  recipients: [
    { handle: 'kim@customer.example', name: 'Kim', role: 'from' },
    { handle: 'support@acme.example', name: null, role: 'to' },
  ],
  body: '<p>Where is it?</p>',
  text: 'Where is it?',
  attachments: [],
  metadata: {},
  ...more,
});

export const conversation = (id: string, more: object = {}) => ({
  _links: {
    self: `${API}/conversations/${id}`,
    related: { messages: `${API}/conversations/${id}/messages` },
  },
  id,
  subject: 'Where is it?',
  status: 'assigned',
  assignee: teammate('tea_new'),
  recipient: {
    _links: { related: { contact: `${API}/contacts/crd_kim` } },
    handle: 'kim@customer.example',
    role: 'from',
  },
  tags: [{ id: 'tag_new', name: 'New' }],
  links: [{ id: 'top_9', name: 'Order 9', type: 'web', external_url: 'https://shop.example/9' }],
  custom_fields: { Priority: 'High', Value: 12, Paid: true, Nothing: null },
  created_at: 1_772_000_000.5,
  is_private: false,
  ...more,
});

/** A page of a list, as the API answers it. */
export const page = (path: string, results: readonly unknown[], next: string | null = null) => ({
  _pagination: { next },
  _links: { self: `${API}${path}` },
  _results: results,
});

export const file = (name: string, value: unknown): JsonFile => ({ name, text: JSON.stringify(value) });
