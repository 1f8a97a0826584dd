import type { WorldInput } from '../../schema.ts';
import type { TeammateInput } from '../types.ts';

export const TEAMMATES: TeammateInput[] = [
  {
    id: 'tea_ines',
    name: 'Inês Carvalho',
    username: 'ines',
    email: 'ines@tidewater-freight.example',
    isAdmin: true,
  },
  { id: 'tea_bram', name: 'Bram de Wit', username: 'bram', email: 'bram@tidewater-freight.example' },
  { id: 'tea_sunita', name: 'Sunita Rao', username: 'sunita', email: 'sunita@tidewater-freight.example' },
  {
    id: 'tea_olek',
    name: 'Oleksandr Bondarenko',
    username: 'olek',
    email: 'olek@tidewater-freight.example',
    available: false,
  },
];

export const TEAMS: WorldInput['teams'] = [
  { id: 'tim_ops', name: 'Operations', alias: 'ops' },
  { id: 'tim_office', name: 'Back office', alias: 'office' },
];

/** Claims belongs to two teammates, and the one signed in is not among them; customs leaves out another. */
export const INBOXES: WorldInput['inboxes'] = [
  { id: 'inb_dispatch', name: 'Dispatch', alias: 'dispatch', color: '#0b7285', ownerId: 'tim_ops' },
  {
    id: 'inb_customs',
    name: 'Customs',
    alias: 'customs',
    color: '#5f3dc4',
    ownerId: 'tim_office',
    teammateIds: ['tea_ines', 'tea_sunita'],
  },
  {
    id: 'inb_claims',
    name: 'Claims',
    alias: 'claims',
    color: '#c92a2a',
    ownerId: 'tim_office',
    teammateIds: ['tea_bram', 'tea_sunita'],
  },
  { id: 'inb_drivers', name: 'Drivers', alias: 'drivers', color: '#e8590c', ownerId: 'tim_ops' },
];

export const CHANNELS: WorldInput['channels'] = [
  {
    id: 'cha_dispatch',
    type: 'email',
    name: 'Tidewater Dispatch',
    address: 'dispatch@tidewater-freight.example',
    inboxId: 'inb_dispatch',
  },
  {
    id: 'cha_customs',
    type: 'email',
    name: 'Tidewater Customs',
    address: 'customs@tidewater-freight.example',
    inboxId: 'inb_customs',
  },
  {
    id: 'cha_claims',
    type: 'email',
    name: 'Tidewater Claims',
    address: 'claims@tidewater-freight.example',
    inboxId: 'inb_claims',
  },
  { id: 'cha_drivers', type: 'twilio', name: 'Driver line', address: '+15555550201', inboxId: 'inb_drivers' },
  {
    id: 'cha_whatsapp',
    type: 'whatsapp',
    name: 'Tidewater on WhatsApp',
    address: '+15555550202',
    inboxId: 'inb_dispatch',
  },
  {
    id: 'cha_tracking',
    type: 'frontChat',
    name: 'Tracking page',
    address: 'track.tidewater-freight.example',
    inboxId: 'inb_dispatch',
  },
];

export const TAGS: WorldInput['tags'] = [
  { id: 'tag_shipment', name: 'Shipment', alias: 'shipment' },
  { id: 'tag_delay', name: 'Delayed', parentTagId: 'tag_shipment' },
  { id: 'tag_damage', name: 'Damaged', parentTagId: 'tag_shipment' },
  { id: 'tag_cold', name: '❄ Cold chain', parentTagId: 'tag_shipment' },
  { id: 'tag_customs', name: 'Customs hold', alias: 'hold' },
  { id: 'tag_quote', name: 'Quote' },
  { id: 'tag_detention', name: 'Detention running', ownerId: 'tim_ops' },
];

export const TICKET_STATUSES: WorldInput['ticketStatuses'] = [
  { id: 'sts_moving', name: 'Moving', category: 'open', description: 'We have to act.' },
  {
    id: 'sts_held',
    name: 'Held by others',
    category: 'waiting',
    description: 'Port, customs or consignee have to act.',
  },
  { id: 'sts_delivered', name: 'Delivered and closed', category: 'resolved' },
];

/** Who we are when we write, by channel. */
export const DISPATCH = { handle: 'dispatch@tidewater-freight.example', name: 'Tidewater Dispatch' };
export const CUSTOMS = { handle: 'customs@tidewater-freight.example', name: 'Tidewater Customs' };
export const CLAIMS = { handle: 'claims@tidewater-freight.example', name: 'Tidewater Claims' };
export const DRIVERS = { handle: '+15555550201', name: 'Driver line' };
export const WHATSAPP = { handle: '+15555550202', name: 'Tidewater on WhatsApp' };
export const TRACKING = { handle: 'track.tidewater-freight.example', name: 'Tracking page' };
