import * as z from 'zod/mini';
import { method } from '../define.ts';
import { ALL_PLATFORMS, SEED_CONTEXTS } from './scopes.ts';

const text = z.optional(z.string());
const common = {
  kind: 'dialog',
  source: 'seed: Dialogs',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
} as const;

const AlertOptions = z.object({ title: text, message: text, okTitle: text });
const ReportOptions = z.object({ title: text, message: text });
const ConfirmOptions = z.object({ title: text, message: text, okTitle: text, cancelTitle: text });
const PromptOptions = z.extend(ConfirmOptions, { defaultValue: text, placeholder: text });
/** A day or a moment; Front's own pages pass dates, old ones pass milliseconds. */
const Moment = z.optional(z.nullable(z.union([z.date(), z.number(), z.string()])));
const DateOptions = z.object({
  title: text,
  position: z.optional(z.object({ left: z.number(), top: z.number() })),
  val: Moment,
  before: Moment,
  after: Moment,
});
/** Extra fields of an item come back with it. */
const Item = z.looseObject({ title: z.string() });
const ListOptions = z.object({ title: text, items: z.array(Item) });

export const alert = method({
  ...common,
  summary: 'Shows a message with one button; answers when it is closed.',
  seed: {
    wire: 'alert',
    names: ['options'],
    args: z.tuple([AlertOptions]),
    payload: z.object({ options: AlertOptions }),
    returns: z.void(),
    answered: true,
  },
});

export const report = method({
  ...common,
  summary: 'Shows a message without buttons; answers when it is closed.',
  seed: {
    wire: 'report',
    names: ['options'],
    args: z.tuple([ReportOptions]),
    payload: z.object({ options: ReportOptions }),
    returns: z.void(),
    answered: true,
  },
});

export const confirm = method({
  ...common,
  summary: 'Asks a yes-or-no question.',
  seed: {
    wire: 'confirm',
    names: ['options'],
    args: z.tuple([ConfirmOptions]),
    payload: z.object({ options: ConfirmOptions }),
    returns: z.boolean(),
    answered: true,
  },
});

export const prompt = method({
  ...common,
  summary: 'Asks for a text; null when the teammate cancels.',
  seed: {
    wire: 'prompt',
    names: ['options'],
    args: z.tuple([PromptOptions]),
    payload: z.object({ options: PromptOptions }),
    returns: z.nullable(z.string()),
    answered: true,
  },
});

export const promptDate = method({
  ...common,
  summary: 'Asks for a date; false when the teammate cancels.',
  seed: {
    wire: 'prompt_date',
    names: ['options'],
    args: z.tuple([DateOptions]),
    payload: z.object({ options: DateOptions }),
    returns: z.union([z.date(), z.literal(false)]),
    answered: true,
  },
});

export const fuzzylist = method({
  ...common,
  summary: 'Lets the teammate pick from a searchable list; null when they cancel.',
  seed: {
    wire: 'fuzzylist',
    names: ['options'],
    args: z.tuple([ListOptions]),
    payload: z.object({ options: ListOptions }),
    returns: z.nullable(Item),
    answered: true,
  },
});
