import type { ContactInput } from '../types.ts';

/** The people who write, as they stand in a message. */
export const PEOPLE = {
  omar: { handle: 'omar.farouk@coastal-clinics.example', name: 'Omar Farouk' },
  beatrix: { handle: 'beatrix.lind@coastal-clinics.example', name: 'Beatrix Lind' },
  counsel: { handle: 'legal@coastal-clinics.example', name: 'Coastal Clinics, legal' },
  jun: { handle: 'jun.park@halfmoon-studios.example', name: 'Jun Park' },
  visitor: { handle: 'visitor-e41f', name: 'Pricing visitor' },
  greta: { handle: '+15555550344', name: 'Greta Olsen' },
  priory: { handle: 'facilities@priory-school.example', name: 'Priory School' },
} as const;

const stage = (value: string) => ({ id: 'fld_stage', name: 'Stage', type: 'enum' as const, value });
const worth = (value: number) => ({
  id: 'fld_arr',
  name: 'Yearly value (USD)',
  type: 'number' as const,
  value,
});
const closing = (value: string) => ({
  id: 'fld_close',
  name: 'Expected to close',
  type: 'datetime' as const,
  value,
});
const owner = (value: string) => ({ id: 'fld_owner', name: 'Owner', type: 'teammateId' as const, value });
const champion = (value: boolean) => ({
  id: 'fld_champion',
  name: 'Champion',
  type: 'boolean' as const,
  value,
});
const company = (value: string) => ({ id: 'fld_company', name: 'Company', type: 'string' as const, value });

export const CONTACTS: ContactInput[] = [
  {
    id: 'crd_omar',
    name: PEOPLE.omar.name,
    description: 'COO of Coastal Clinics, 14 sites.',
    handles: [
      { type: 'email', handle: PEOPLE.omar.handle },
      { type: 'phone', handle: '+15555550331' },
    ],
    groupIds: ['grp_coastal'],
    customFields: [
      company('Coastal Clinics'),
      stage('Negotiation'),
      worth(84_000),
      closing('2026-06-30T17:00:00Z'),
      owner('tea_dana'),
      champion(true),
    ],
    notes: [
      {
        id: 'not_omar1',
        authorId: 'tea_dana',
        date: '2026-05-06T10:00:00Z',
        body: 'Budget is approved until **end of June**; after that it goes back to the board.',
      },
      {
        id: 'not_omar2',
        authorId: 'tea_rafael',
        date: '2026-06-02T15:30:00Z',
        body: 'Compared us with two others. Cares for uptime, not for price.',
      },
    ],
  },
  {
    id: 'crd_beatrix',
    name: PEOPLE.beatrix.name,
    description: 'Procurement.',
    handles: [{ type: 'email', handle: PEOPLE.beatrix.handle }],
    groupIds: ['grp_coastal'],
    customFields: [company('Coastal Clinics'), champion(false)],
  },
  {
    id: 'crd_counsel',
    name: PEOPLE.counsel.name,
    handles: [{ type: 'email', handle: PEOPLE.counsel.handle }],
    customFields: [company('Coastal Clinics')],
  },
  {
    id: 'crd_jun',
    name: PEOPLE.jun.name,
    handles: [
      { type: 'email', handle: PEOPLE.jun.handle },
      { type: 'twitter', handle: '@junpark' },
    ],
    customFields: [company('Halfmoon Studios'), stage('Demo booked'), worth(9600), owner('tea_dana')],
  },
  { id: 'crd_visitor', handles: [{ type: 'frontChat', handle: PEOPLE.visitor.handle }] },
  {
    id: 'crd_greta',
    name: PEOPLE.greta.name,
    description: 'Runs three cafés; customer since 2022.',
    handles: [
      { type: 'phone', handle: PEOPLE.greta.handle },
      { type: 'email', handle: 'greta@fjordcafe.example' },
    ],
    customFields: [
      company('Fjord Café'),
      stage('Renewal'),
      worth(3200),
      closing('2026-07-15T00:00:00Z'),
      owner('tea_mei'),
      champion(true),
    ],
    notes: [
      {
        id: 'not_greta1',
        authorId: 'tea_mei',
        date: '2026-04-14T12:00:00Z',
        body: 'Two lamps failed last winter; we replaced them for free.',
      },
    ],
  },
  {
    id: 'crd_priory',
    name: PEOPLE.priory.name,
    handles: [{ type: 'email', handle: PEOPLE.priory.handle }],
    customFields: [company('Priory School'), stage('Won'), worth(18_500), owner('tea_rafael')],
  },
];
