import { ENTRY_POINTS, PLATFORMS, WIRES } from '@frontyard/sdk-types';
import * as z from 'zod';

/** The first line of a recorded session. */
const Header = z.strictObject({
  format: z.literal('frontyard-session'),
  version: z.literal(1),
  plugin: z.string().describe("The plugin's name"),
  platform: z.enum(PLATFORMS),
  entryPoint: z.enum(ENTRY_POINTS),
  wire: z.enum(WIRES),
  start: z.iso.datetime().describe('When the session began: the clock of a replay'),
  size: z
    .strictObject({ width: z.number(), height: z.number() })
    .describe("The plugin's page, in CSS pixels"),
  replaced: z
    .record(z.string(), z.number())
    .describe('How many values were replaced, by field; nothing else of them is kept'),
});

const at = z.number().nonnegative().describe('Milliseconds since the start');
const call = z.string().describe('What ties an answer to its call');
const request = z.string().describe('What ties an answer to its request');

/**
 * What somebody did in the plugin: with which control, by its role and accessible name. `contenteditable` stands for the
 * role of a text that is edited in place and has none; `document` for the page, where no control has the focus.
 */
const Target = z.strictObject({
  role: z.string(),
  name: z.string(),
  nth: z.number().int().nonnegative().describe('Which of several with this role and name'),
});

/** Any other line. Values are written as {@link toPlain} writes them. */
const Entry = z.discriminatedUnion('type', [
  z
    .strictObject({ at, type: z.literal('told'), message: z.unknown() })
    .describe('Front said something unasked'),
  z.strictObject({ at, type: z.literal('called'), call, name: z.string(), args: z.array(z.unknown()) }),
  z.strictObject({ at, type: z.literal('answered'), call, value: z.unknown() }),
  z.strictObject({ at, type: z.literal('failed'), call, error: z.unknown() }),
  z.strictObject({ at, type: z.literal('cancelled'), call }),
  z
    .strictObject({ at, type: z.literal('asked'), request, method: z.string(), path: z.string() })
    .describe(
      'The plugin asked its own server (by path) or another (by address); what was sent is not kept, nor values of parameters that let somebody in',
    ),
  z.strictObject({
    at,
    type: z.literal('served'),
    request,
    status: z.number().int(),
    contentType: z.string(),
    body: z.unknown(),
  }),
  z
    .strictObject({ at, type: z.literal('lost'), request, why: z.enum(['aborted', 'failed']) })
    .describe('The request had no answer: the plugin gave it up, or the network failed'),
  z.strictObject({ at, type: z.literal('pressed'), target: Target }),
  z.strictObject({ at, type: z.literal('filled'), target: Target, value: z.string() }),
  z
    .strictObject({ at, type: z.literal('chosen'), target: Target, options: z.array(z.string()) })
    .describe('Options of a list, by their labels: all that are chosen now'),
  z.strictObject({ at, type: z.literal('key'), target: Target, key: z.string() }),
]);

/** What a plugin heard and said, and what people did in it: a recording to be played again. */
export const Session = z.strictObject({ header: Header, entries: z.array(Entry) });
export type Session = z.output<typeof Session>;
export type SessionHeader = Session['header'];
export type SessionEntry = Session['entries'][number];
export type SessionTarget = z.output<typeof Target>;

/** Lines and what they must be, for reading a file line by line. */
export const LINES = { header: Header, entry: Entry } as const;
