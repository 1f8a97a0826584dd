import type { WorldInput } from '../../schema.ts';
import type { TeammateInput } from '../types.ts';

export const TEAMMATES: TeammateInput[] = [
  { id: 'tea_dana', name: 'Dana Whitlock', username: 'dana', email: 'dana@everlume.example' },
  {
    id: 'tea_rafael',
    name: 'Rafael Monteiro',
    username: 'rafael',
    email: 'rafael@everlume.example',
    isAdmin: true,
  },
  { id: 'tea_mei', name: 'Mei Sakamoto', username: 'mei', email: 'mei@everlume.example' },
];

export const TEAMS: WorldInput['teams'] = [{ id: 'tim_sales', name: 'Sales', alias: 'sales' }];

/** The deals desk belongs to two teammates, and the one signed in is not among them; leads leave out a third. */
export const INBOXES: WorldInput['inboxes'] = [
  {
    id: 'inb_leads',
    name: 'New leads',
    alias: 'leads',
    color: '#2b8a3e',
    ownerId: 'tim_sales',
    teammateIds: ['tea_dana', 'tea_rafael'],
  },
  { id: 'inb_accounts', name: 'Accounts', alias: 'accounts', color: '#1864ab', ownerId: 'tim_sales' },
  {
    id: 'inb_desk',
    name: 'Deals desk',
    alias: 'desk',
    color: '#862e9c',
    teammateIds: ['tea_rafael', 'tea_mei'],
  },
  { id: 'inb_dana', name: 'Dana Whitlock', color: '#e67700', ownerId: 'tea_dana', teammateIds: ['tea_dana'] },
];

export const CHANNELS: WorldInput['channels'] = [
  {
    id: 'cha_hello',
    type: 'email',
    name: 'Everlume',
    address: 'hello@everlume.example',
    inboxId: 'inb_leads',
  },
  {
    id: 'cha_accounts',
    type: 'email',
    name: 'Everlume Accounts',
    address: 'accounts@everlume.example',
    inboxId: 'inb_accounts',
  },
  {
    id: 'cha_desk',
    type: 'email',
    name: 'Everlume Contracts',
    address: 'contracts@everlume.example',
    inboxId: 'inb_desk',
  },
  {
    id: 'cha_dana',
    type: 'email',
    name: 'Dana Whitlock',
    address: 'dana.whitlock@everlume.example',
    inboxId: 'inb_dana',
    isPrivate: true,
  },
  {
    id: 'cha_site',
    type: 'frontChat',
    name: 'Pricing page',
    address: 'www.everlume.example',
    inboxId: 'inb_leads',
  },
  { id: 'cha_text', type: 'twilio', name: 'Sales texts', address: '+15555550301', inboxId: 'inb_accounts' },
];

export const TAGS: WorldInput['tags'] = [
  { id: 'tag_stage', name: 'Stage', alias: 'stage' },
  { id: 'tag_new', name: 'New', parentTagId: 'tag_stage' },
  { id: 'tag_demo', name: 'Demo booked', parentTagId: 'tag_stage' },
  { id: 'tag_negotiation', name: 'Negotiation', parentTagId: 'tag_stage' },
  { id: 'tag_won', name: '🎉 Won', parentTagId: 'tag_stage' },
  { id: 'tag_renewal', name: 'Renewal', ownerId: 'tim_sales' },
  { id: 'tag_risk', name: 'At risk', ownerId: 'tim_sales' },
  { id: 'tag_today', name: 'Answer today', ownerId: 'tea_dana' },
];

export const TICKET_STATUSES: WorldInput['ticketStatuses'] = [
  { id: 'sts_ours', name: 'Our move', category: 'open' },
  { id: 'sts_theirs', name: 'Their move', category: 'waiting' },
  { id: 'sts_closed', name: 'Closed', category: 'resolved' },
];

/** Who we are when we write, by channel. */
export const HELLO = { handle: 'hello@everlume.example', name: 'Everlume' };
export const ACCOUNTS = { handle: 'accounts@everlume.example', name: 'Everlume Accounts' };
export const CONTRACTS = { handle: 'contracts@everlume.example', name: 'Everlume Contracts' };
export const DANA = { handle: 'dana.whitlock@everlume.example', name: 'Dana Whitlock' };
export const SITE = { handle: 'www.everlume.example', name: 'Pricing page' };
export const TEXTS = { handle: '+15555550301', name: 'Sales texts' };
