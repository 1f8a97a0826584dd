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

const alertOptions = { title: text, message: text, okTitle: text };
const reportOptions = { title: text, message: text };
const confirmOptions = { ...alertOptions, cancelTitle: text };
const promptOptions = { ...confirmOptions, defaultValue: text, placeholder: text };
/** A day or a moment; Front's own pages pass dates, old ones pass milliseconds. */
const Moment = z.optional(z.nullable(z.union([z.date(), z.number(), z.string()])));
const dateOptions = {
  title: text,
  position: z.optional(z.object({ left: z.number(), top: z.number() })),
  val: Moment,
  before: Moment,
  after: Moment,
};
/** Extra fields of an item come back with it. */
const Item = z.looseObject({ title: z.string() });
const listOptions = { title: text, items: z.array(Item) };

/** The one argument of a dialog: strict where a plugin gives it, lenient where a host reads it. */
function options<F extends z.core.$ZodShape>(fields: F) {
  return {
    names: ['options'],
    args: z.tuple([z.strictObject(fields)]),
    payload: z.object({ options: z.object(fields) }),
    answered: true,
  } as const;
}

export const alert = method({
  ...common,
  summary: 'Shows a message with one button; answers when it is closed.',
  seed: { ...options(alertOptions), wire: 'alert', returns: z.void() },
});

export const report = method({
  ...common,
  summary: 'Shows a message without buttons; answers when it is closed.',
  seed: { ...options(reportOptions), wire: 'report', returns: z.void() },
});

export const confirm = method({
  ...common,
  summary: 'Asks a yes-or-no question.',
  seed: { ...options(confirmOptions), wire: 'confirm', returns: z.boolean() },
});

export const prompt = method({
  ...common,
  summary: 'Asks for a text; null when the teammate cancels.',
  seed: { ...options(promptOptions), wire: 'prompt', returns: z.nullable(z.string()) },
});

export const promptDate = method({
  ...common,
  summary: 'Asks for a date; false when the teammate cancels.',
  seed: { ...options(dateOptions), wire: 'prompt_date', returns: z.union([z.date(), z.literal(false)]) },
});

export const fuzzylist = method({
  ...common,
  summary: 'Lets the teammate pick from a searchable list; null when they cancel.',
  seed: { ...options(listOptions), wire: 'fuzzylist', returns: z.nullable(Item) },
});
