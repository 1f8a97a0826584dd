import type { ContactInput } from '../types.ts';

/** The people who write, as they stand in a message. */
export const PEOPLE = {
  hana: { handle: 'hana.kovac@alpine-cheese.example', name: 'Hana Kovač' },
  marcus: { handle: '+15555550231', name: 'Marcus Bell' },
  port: { handle: 'gate@port-of-sandhaven.example', name: 'Port of Sandhaven, gate 4' },
  broker: { handle: 'clearance@meridian-brokers.example', name: 'Meridian Customs Brokers' },
  thabo: { handle: '+15555550244', name: 'Thabo Nkosi' },
  visitor: { handle: 'visitor-19ac', name: 'Tracking visitor' },
  lucie: { handle: 'lucie.moreau@verre-clair.example', name: 'Lucie Moreau' },
  chen: { handle: 'chen.wei@brightparts.example', name: '陈伟' },
} as const;

const account = (value: string) => ({
  id: 'fld_account',
  name: 'Account number',
  type: 'string' as const,
  value,
});
const terms = (value: string) => ({ id: 'fld_terms', name: 'Incoterms', type: 'enum' as const, value });
const volume = (value: number) => ({
  id: 'fld_volume',
  name: 'Containers a year',
  type: 'number' as const,
  value,
});
const cold = (value: boolean) => ({
  id: 'fld_cold',
  name: 'Needs cold chain',
  type: 'boolean' as const,
  value,
});
const planner = (value: string) => ({
  id: 'fld_planner',
  name: 'Planner',
  type: 'teammateId' as const,
  value,
});
const review = (value: string) => ({
  id: 'fld_review',
  name: 'Next rate review',
  type: 'datetime' as const,
  value,
});

export const CONTACTS: ContactInput[] = [
  {
    id: 'crd_hana',
    name: PEOPLE.hana.name,
    description: 'Export manager of Alpine Cheese; ships reefers to three continents.',
    handles: [
      { type: 'email', handle: PEOPLE.hana.handle },
      { type: 'phone', handle: '+15555550232' },
    ],
    groupIds: ['grp_key_accounts'],
    customFields: [
      account('TW-1180'),
      terms('CIP'),
      volume(64),
      cold(true),
      planner('tea_ines'),
      review('2026-09-01T08:00:00Z'),
    ],
    notes: [
      {
        id: 'not_hana1',
        authorId: 'tea_bram',
        date: '2026-02-03T09:15:00Z',
        body: 'Set point is **4 °C**. Never accept a container that was pre-cooled lower.',
      },
      {
        id: 'not_hana2',
        authorId: 'tea_ines',
        date: '2026-04-28T14:40:00Z',
        body: 'Wants a call, not a mail, for any delay beyond 12 hours.',
      },
    ],
  },
  {
    id: 'crd_marcus',
    name: PEOPLE.marcus.name,
    description: 'Drives truck 14.',
    handles: [{ type: 'phone', handle: PEOPLE.marcus.handle }],
    groupIds: ['grp_drivers'],
    notes: [
      {
        id: 'not_marcus1',
        authorId: 'tea_bram',
        date: '2026-03-12T07:00:00Z',
        body: 'Reads texts at stops only.',
      },
    ],
  },
  { id: 'crd_port', name: PEOPLE.port.name, handles: [{ type: 'email', handle: PEOPLE.port.handle }] },
  {
    id: 'crd_broker',
    name: PEOPLE.broker.name,
    handles: [{ type: 'email', handle: PEOPLE.broker.handle }],
    customFields: [account('MB-07')],
  },
  {
    id: 'crd_thabo',
    name: PEOPLE.thabo.name,
    handles: [
      { type: 'whatsapp', handle: PEOPLE.thabo.handle },
      { type: 'email', handle: 'thabo@nkosi-wines.example' },
    ],
    customFields: [account('TW-1344'), terms('FCA'), volume(6), cold(false)],
  },
  { id: 'crd_visitor', handles: [{ type: 'frontChat', handle: PEOPLE.visitor.handle }] },
  {
    id: 'crd_lucie',
    name: PEOPLE.lucie.name,
    handles: [{ type: 'email', handle: PEOPLE.lucie.handle }],
    customFields: [account('TW-0912'), terms('DAP'), volume(11), cold(false), planner('tea_bram')],
    notes: [
      {
        id: 'not_lucie1',
        authorId: 'tea_sunita',
        date: '2026-01-20T16:00:00Z',
        body: 'Glass: always ask for tilt indicators.',
      },
    ],
  },
  {
    id: 'crd_chen',
    name: PEOPLE.chen.name,
    description: 'Buys for Brightparts.',
    handles: [{ type: 'email', handle: PEOPLE.chen.handle }],
    customFields: [volume(0), terms('EXW')],
  },
];
