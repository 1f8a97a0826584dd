import type { ContactInput } from '../types.ts';

/** The people who write, as they stand in a message. */
export const PEOPLE = {
  lena: { handle: 'lena.hartmann@post.example', name: 'Lena Hartmann' },
  samir: { handle: 'samir@haddad.example', name: 'Samir Haddad' },
  grace: { handle: '+15555550177', name: 'Grace Mbeki' },
  visitor: { handle: 'visitor-7c31', name: 'Website visitor' },
  wilhelmina: {
    handle: 'wilhelmina.van-der-berg-schimmelpenninck@municipality-of-upper-lakeside.example',
    name: 'Wilhelmina Antoinette van der Berg-Schimmelpenninck',
  },
  carlos: { handle: 'carlos.fleet@municipality-of-upper-lakeside.example', name: 'Carlos Ibáñez' },
  noor: { handle: 'noor@alrashid.example', name: 'نور الراشد' },
  yuki: { handle: 'yuki.tanaka@sakura.example', name: '田中 ゆき' },
  pat: { handle: 'pat.oconnell@mail.example', name: "Pat O'Connell" },
  ada: { handle: 'ada@brightwater.example', name: 'Ada Brightwater' },
  tester: { handle: 'tester@hostile.example', name: '<b>Robert</b> "Bobby" O\'Script' },
  ruth: { handle: 'ruth.ferreira@spokes.example', name: 'Ruth Ferreira' },
} as const;

/** What the shop keeps about a customer; each contact has some of it. */
const plan = (value: string) => ({ id: 'fld_plan', name: 'Plan', type: 'enum' as const, value });
const bike = (value: string) => ({ id: 'fld_bike', name: 'Bike model', type: 'string' as const, value });
const worth = (value: number) => ({
  id: 'fld_value',
  name: 'Account value (EUR)',
  type: 'number' as const,
  value,
});
const service = (value: string) => ({
  id: 'fld_service',
  name: 'Next service',
  type: 'datetime' as const,
  value,
});
const news = (value: boolean) => ({ id: 'fld_news', name: 'Newsletter', type: 'boolean' as const, value });
const manager = (value: string) => ({
  id: 'fld_manager',
  name: 'Looked after by',
  type: 'teammateId' as const,
  value,
});
const home = (value: string) => ({ id: 'fld_inbox', name: 'Usual inbox', type: 'inboxId' as const, value });

const email = ({ handle }: { handle: string }) => ({ type: 'email', handle });
const note = (id: string, authorId: string, date: string, body: string) => ({ id, authorId, body, date });

export const CONTACTS: ContactInput[] = [
  {
    id: 'crd_lena',
    name: PEOPLE.lena.name,
    description: 'Commutes 18 km a day, in all weathers.',
    handles: [email(PEOPLE.lena), { type: 'phone', handle: '+15555550119' }],
    groupIds: ['grp_commuters'],
    customFields: [
      plan('Ride & Care'),
      bike('City 5 Step-Through'),
      worth(2868),
      service('2026-07-02T08:30:00Z'),
      news(true),
      manager('tea_mara'),
    ],
    notes: [
      note('not_lena1', 'tea_jonas', '2026-02-11T10:20:00Z', 'Prefers a call before nine in the morning.'),
      note(
        'not_lena2',
        'tea_mara',
        '2026-04-20T15:45:00Z',
        'Got a loan bike in April; brought it back clean. 👏',
      ),
    ],
  },
  {
    id: 'crd_samir',
    name: PEOPLE.samir.name,
    handles: [email(PEOPLE.samir)],
    customFields: [plan('Basic'), bike('City 3'), worth(1890), service('2026-06-18T13:00:00Z'), news(false)],
    notes: [
      note('not_samir1', 'tea_priya', '2026-05-30T09:05:00Z', 'Battery serial 3C-55210, sold 14 March 2025.'),
    ],
  },
  {
    id: 'crd_grace',
    name: PEOPLE.grace.name,
    handles: [
      { type: 'phone', handle: PEOPLE.grace.handle },
      { type: 'email', handle: 'grace@mbeki.example' },
    ],
    customFields: [plan('Ride & Care'), bike('Cargo 8 Long'), worth(5240), news(true)],
    notes: [
      note(
        'not_grace1',
        'tea_tomas',
        '2026-01-19T11:00:00Z',
        'Keys are cut by her own locksmith; we only order blanks.',
      ),
    ],
  },
  { id: 'crd_visitor', handles: [{ type: 'frontChat', handle: PEOPLE.visitor.handle }] },
  {
    id: 'crd_wilhelmina',
    name: PEOPLE.wilhelmina.name,
    description:
      'Head of the Department of Sustainable Mobility, Fleet Procurement and Public Works of the Municipality of Upper Lakeside.',
    handles: [email(PEOPLE.wilhelmina), { type: 'phone', handle: '+15555550160' }],
    groupIds: ['grp_fleets'],
    customFields: [plan('Fleet'), worth(59_760), manager('tea_tomas'), home('inb_sales'), news(false)],
    notes: [
      note(
        'not_wilhelmina1',
        'tea_tomas',
        '2026-03-03T16:30:00Z',
        'Signs everything over EUR 10,000 herself.',
      ),
      note(
        'not_wilhelmina2',
        'tea_priya',
        '2026-03-24T08:10:00Z',
        'Invoices must carry her order number, or they come back.',
      ),
    ],
  },
  {
    id: 'crd_carlos',
    name: PEOPLE.carlos.name,
    description: 'Looks after the municipal fleet.',
    handles: [email(PEOPLE.carlos)],
    groupIds: ['grp_fleets'],
    customFields: [plan('Fleet'), manager('tea_tomas')],
  },
  {
    id: 'crd_noor',
    name: PEOPLE.noor.name,
    handles: [email(PEOPLE.noor)],
    customFields: [plan('Basic'), bike('City 3'), worth(1890), news(true)],
    notes: [
      note('not_noor1', 'tea_aiko', '2026-05-04T12:00:00Z', 'تفضّل الكتابة بالعربية، وتقرأ الإنجليزية أيضًا.'),
    ],
  },
  {
    id: 'crd_yuki',
    name: PEOPLE.yuki.name,
    handles: [email(PEOPLE.yuki)],
    customFields: [
      plan('Ride & Care'),
      bike('Folding 2'),
      worth(1640),
      service('2026-09-01T09:00:00+09:00'),
      news(true),
    ],
  },
  {
    id: 'crd_pat',
    name: PEOPLE.pat.name,
    handles: [email(PEOPLE.pat)],
    customFields: [plan('Basic'), bike('none yet'), worth(0), news(true)],
    notes: [note('not_pat1', 'tea_jonas', '2026-03-21T14:00:00Z', 'Sent the rain cape back unworn.')],
  },
  {
    id: 'crd_ada',
    name: PEOPLE.ada.name,
    description: 'Bookkeeper of Brightwater Coffee.',
    handles: [email(PEOPLE.ada), { type: 'twitter', handle: '@brightwater' }],
    customFields: [plan('Fleet'), bike('Cargo 8 Short'), worth(4120), home('inb_billing')],
    notes: [note('not_ada1', 'tea_priya', '2026-04-22T09:00:00Z', 'Pays on the last day, always.')],
  },
  {
    id: 'crd_tester',
    name: PEOPLE.tester.name,
    description: '<img src=x onerror="alert(\'contact\')">',
    handles: [email(PEOPLE.tester)],
    customFields: [bike('"><script>alert("field")</script>')],
  },
  { id: 'crd_ruth', name: PEOPLE.ruth.name, handles: [email(PEOPLE.ruth)], customFields: [news(false)] },
];
