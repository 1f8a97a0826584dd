import * as z from 'zod';

const rate = z.number().min(0).max(1).default(0);

/** What goes wrong for one plugin, or for all. Nothing does by default. */
export const FaultSet = z.strictObject({
  latency: z.number().min(0).max(60_000).default(0).describe('Milliseconds before every answer'),
  jitter: z.number().min(0).max(60_000).default(0).describe('Up to as many milliseconds more'),
  lostRate: rate.describe('Share of calls that are done but never answered'),
  errorRate: rate.describe('Share of calls that are not done and answered with an error'),
  reloadRate: rate.describe('Share of calls that Front is loaded anew after, before it answers'),
  errorMethods: z.array(z.string()).default([]).describe('Methods that are always answered with an error'),
  storm: z.number().int().min(0).max(100).default(0).describe('Contexts per second, changed or not'),
  switchesConversation: z
    .boolean()
    .default(false)
    .describe('Another is selected in the middle of a call, of every other call of a method'),
  locksDrafts: z.boolean().default(false).describe('No draft can be edited'),
  expiresSession: z
    .boolean()
    .default(false)
    .describe(
      'The sign-in is over: contexts say so, legacy calls are refused, its secret is no longer accepted',
    ),
  isOffline: z.boolean().default(false).describe('Nothing passes, either way'),
  opensElsewhere: z
    .boolean()
    .default(false)
    .describe('The page is opened at another address than the registered one'),
  forgetsStorage: z
    .boolean()
    .default(false)
    .describe('Cookies and storage start empty and end with the frame, as where a browser partitions them'),
  blocksStorage: z
    .boolean()
    .default(false)
    .describe('Cookies and storage throw, as where a browser forbids them to framed pages'),
  blocksClipboard: z.boolean().default(false).describe('Front cannot write to the clipboard either'),
});
export type FaultSet = z.output<typeof FaultSet>;

/** Faults by plugin; `*` stands for every plugin without its own. The same seed makes the same calls fail. */
export const FaultPlan = z.strictObject({
  seed: z.number().int().default(1),
  plugins: z.record(z.string(), FaultSet).default({}),
});
export type FaultPlan = z.output<typeof FaultPlan>;
export type FaultPlanInput = z.input<typeof FaultPlan>;

export const ALL_PLUGINS = '*';
export const NO_FAULTS: FaultSet = FaultSet.parse({});

/** The faults of a set that are on, in words. */
export function faultWords(set: FaultSet): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const words: [unknown, string][] = [
    [set.isOffline, 'offline'],
    [set.latency + set.jitter, `${set.latency}${set.jitter ? `–${set.latency + set.jitter}` : ''} ms late`],
    [set.lostRate, `${percent(set.lostRate)} lost`],
    [set.errorRate, `${percent(set.errorRate)} errors`],
    [set.reloadRate, `${percent(set.reloadRate)} reloads`],
    [set.errorMethods.length, `errors of ${set.errorMethods.join(', ')}`],
    [set.storm, `${set.storm} contexts a second`],
    [set.switchesConversation, 'switched in the middle'],
    [set.locksDrafts, 'drafts locked'],
    [set.expiresSession, 'signed out'],
    [set.opensElsewhere, 'wrong address'],
    [set.forgetsStorage, 'storage forgotten'],
    [set.blocksStorage, 'storage blocked'],
    [set.blocksClipboard, 'clipboard blocked'],
  ];
  return words.flatMap(([isOn, word]) => (isOn ? [word] : []));
}

/** A plan as it goes into a link: without what is as always. */
export function writePlan(plan: FaultPlan): string {
  const plugins = Object.entries(plan.plugins).map(([name, set]) => {
    const fields = Object.entries(set).filter(([field, value]) => !isDefault(field as keyof FaultSet, value));
    return [name, Object.fromEntries(fields)] as const;
  });
  return plugins.length === 0
    ? ''
    : JSON.stringify({ seed: plan.seed, plugins: Object.fromEntries(plugins) });
}

/** @returns nothing where the text is no plan */
export function readPlan(text: string): FaultPlan | undefined {
  try {
    return FaultPlan.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function isDefault(field: keyof FaultSet, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(NO_FAULTS[field]);
}
