import { defined, kindOf, optional, required } from './arguments.ts';
import { FrontArgumentError } from './errors.ts';
import type { DialogMethods } from './front.ts';
import type { DatePickerFields, PlainFields } from './messages.ts';
import { createList } from './list.ts';
import { plainFields } from './plain.ts';
import type { Wire } from './wire.ts';

/** Dialogs that the host draws over the whole app. */
export function createDialogs(wire: Wire): DialogMethods {
  const methods = { ...notices(wire), ...questions(wire), fuzzylist: createList(wire) };
  const byName = new Map<string, (options: never, callback: never) => void>([
    ...Object.entries(methods),
    ['prompt_date', methods.promptDate],
  ]);

  return {
    ...methods,
    dialog(name, options, callback) {
      const open = byName.get(required('name', name, 'String'));
      if (!open)
        throw new FrontArgumentError('name', `one of ${[...byName.keys()].join(', ')}`, 'another String');
      open(options as never, callback as never);
    },
  };
}

function notices({ request }: Wire): Pick<DialogMethods, 'alert' | 'report'> {
  const notice = (type: 'alert' | 'report') => (options: unknown, callback?: unknown) => {
    const onClosed = optional('cb', callback, 'Function');
    request(type, { options: dialogFields(options) }, () => onClosed?.());
  };
  return { alert: notice('alert'), report: notice('report') };
}

function questions({ request }: Wire): Pick<DialogMethods, 'confirm' | 'prompt' | 'promptDate'> {
  return {
    confirm(options, callback) {
      const onAnswer = required('cb', callback, 'Function');
      request('confirm', { options: dialogFields(options) }, (value) => onAnswer(Boolean(value)));
    },
    prompt(options, callback) {
      const onAnswer = required('cb', callback, 'Function');
      request('prompt', { options: dialogFields(options) }, (value) =>
        onAnswer(typeof value === 'string' ? value : null),
      );
    },
    promptDate(options, callback) {
      const onAnswer = required('cb', callback, 'Function');
      request('prompt_date', { options: datePickerFields(options) }, (value) =>
        onAnswer(dateOf(value) ?? false),
      );
    },
  };
}

const TEXTS = ['title', 'message', 'okTitle', 'cancelTitle'];

function dialogFields(options: unknown): PlainFields {
  const given = required('options', options, 'Object');
  for (const text of TEXTS) optional(`options.${text}`, given[text], 'String');
  return plainFields(given);
}

function datePickerFields(options: unknown): DatePickerFields {
  const given = optional('options', options, 'Object') ?? {};
  const position = optional('options.position', given['position'], 'Object');
  return defined({
    title: optional('options.title', given['title'], 'String'),
    position: position && {
      left: required('options.position.left', position['left'], 'Number'),
      top: required('options.position.top', position['top'], 'Number'),
    },
    val: optionalDate('options.val', given['val']),
    before: optionalDate('options.before', given['before']),
    after: optionalDate('options.after', given['after']),
  });
}

function optionalDate(argument: string, value: unknown): Date | undefined {
  if (value == null) return undefined;
  const date = dateOf(value) ?? required(argument, value, 'Date');
  if (Number.isNaN(date.getTime())) throw new FrontArgumentError(argument, 'valid Date', 'invalid Date');
  return date;
}

function dateOf(value: unknown): Date | undefined {
  const kind = kindOf(value);
  const date = kind === 'Date' ? (value as Date) : kind === 'Number' ? new Date(value as number) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
