import type { WorldInput } from '../../schema.ts';

export const TEAMS: WorldInput['teams'] = [
  { id: 'tim_service', name: 'Service', alias: 'service' },
  { id: 'tim_shop', name: 'Shop', alias: 'shop' },
];

/** Billing belongs to two teammates, and the one signed in is not among them. */
export const INBOXES: WorldInput['inboxes'] = [
  { id: 'inb_support', name: 'Support', alias: 'support', color: '#2f6fed', ownerId: 'tim_service' },
  { id: 'inb_sales', name: 'Sales', alias: 'sales', color: '#1a936f', ownerId: 'tim_shop' },
  {
    id: 'inb_billing',
    name: 'Billing',
    alias: 'billing',
    color: '#c44536',
    ownerId: 'tim_shop',
    teammateIds: ['tea_jonas', 'tea_priya'],
  },
  {
    id: 'inb_mara',
    name: 'Mara Lindqvist',
    color: '#8d6b94',
    ownerId: 'tea_mara',
    teammateIds: ['tea_mara'],
  },
];

export const CHANNELS: WorldInput['channels'] = [
  {
    id: 'cha_support',
    type: 'email',
    name: 'Northwind Support',
    address: 'support@northwind-bikes.example',
    inboxId: 'inb_support',
  },
  {
    id: 'cha_sales',
    type: 'email',
    name: 'Northwind Sales',
    address: 'sales@northwind-bikes.example',
    inboxId: 'inb_sales',
  },
  {
    id: 'cha_billing',
    type: 'email',
    name: 'Northwind Billing',
    address: 'billing@northwind-bikes.example',
    inboxId: 'inb_billing',
  },
  {
    id: 'cha_mara',
    type: 'email',
    name: 'Mara Lindqvist',
    address: 'mara@northwind-bikes.example',
    inboxId: 'inb_mara',
    isPrivate: true,
  },
  { id: 'cha_sms', type: 'twilio', name: 'Workshop texts', address: '+15555550142', inboxId: 'inb_support' },
  {
    id: 'cha_chat',
    type: 'frontChat',
    name: 'Website chat',
    address: 'www.northwind-bikes.example',
    inboxId: 'inb_support',
  },
];

export const TAGS: WorldInput['tags'] = [
  { id: 'tag_repair', name: 'Repair', alias: 'repair' },
  { id: 'tag_brakes', name: 'Brakes', parentTagId: 'tag_repair' },
  { id: 'tag_battery', name: 'Battery', parentTagId: 'tag_repair' },
  { id: 'tag_warranty', name: 'Warranty' },
  { id: 'tag_order', name: 'Order' },
  { id: 'tag_refund', name: 'Refund' },
  { id: 'tag_fleet', name: 'Fleet customer', ownerId: 'tim_shop' },
  { id: 'tag_urgent', name: 'Urgent' },
  { id: 'tag_praise', name: '💛 Praise' },
  { id: 'tag_mine', name: 'Read on the train', ownerId: 'tea_mara' },
];

export const TICKET_STATUSES: WorldInput['ticketStatuses'] = [
  { id: 'sts_open', name: 'To do', category: 'open', description: 'Somebody here has to act.' },
  {
    id: 'sts_waiting',
    name: 'Waiting for customer',
    category: 'waiting',
    description: 'The customer has to act.',
  },
  { id: 'sts_resolved', name: 'Done', category: 'resolved', description: 'Nobody has to act.' },
];

/** Who we are when we write, by channel. */
export const SUPPORT = { handle: 'support@northwind-bikes.example', name: 'Northwind Support' };
export const SALES = { handle: 'sales@northwind-bikes.example', name: 'Northwind Sales' };
export const BILLING = { handle: 'billing@northwind-bikes.example', name: 'Northwind Billing' };
export const MARA = { handle: 'mara@northwind-bikes.example', name: 'Mara Lindqvist' };
export const SMS = { handle: '+15555550142', name: 'Workshop texts' };
export const CHAT = { handle: 'www.northwind-bikes.example', name: 'Website chat' };
