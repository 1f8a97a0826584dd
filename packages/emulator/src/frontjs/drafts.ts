import { defined, optional, required } from './arguments.ts';
import type { DraftFields, DraftUpdateFields } from './messages.ts';
import { optionalReference, reference } from './references.ts';

type Given = Readonly<Record<string, unknown>>;

/** What compose, reply and forward send, in one shape: addresses as lists, the body as HTML. */
export function draftFields(options: unknown): DraftFields {
  const given = optional('options', options, 'Object') ?? {};
  return defined({
    ...recipients('options', given),
    from: optionalReference('options.from', given['from']),
    subject: optional('options.subject', given['subject'], 'String'),
    body: htmlOf(given),
    attachment_uids: uids(given['attachment_uids']),
    hide_composer: optional('options.hide_composer', given['hide_composer'], 'Boolean'),
    send_now: optional('options.send_now', given['send_now'], 'Boolean'),
    mark_archived: optional('options.mark_archived', given['mark_archived'], 'Boolean'),
    tags: optional('options.tags', given['tags'], 'Array')?.map((tag, place) =>
      reference(`options.tags[${place}]`, tag),
    ),
    inbox: optionalReference('options.inbox', given['inbox']),
  });
}

/** What updateDraft sends. */
export function draftUpdateFields(options: unknown): DraftUpdateFields {
  const given = required('options', options, 'Object');
  const replaced = optional('options.recipients', given['recipients'], 'Object');
  return defined({
    recipients: replaced && recipients('options.recipients', replaced),
    attachment_uids: uids(given['attachment_uids']),
  });
}

/** One address or several, as a list. */
export function requiredHandles(argument: string, value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return required(argument, value, 'Array').map((handle, place) =>
    required(`${argument}[${place}]`, handle, 'String'),
  );
}

function handles(argument: string, value: unknown): string[] | undefined {
  return value == null ? undefined : requiredHandles(argument, value);
}

function recipients(argument: string, given: Given) {
  return defined({
    to: handles(`${argument}.to`, given['to']),
    cc: handles(`${argument}.cc`, given['cc']),
    bcc: handles(`${argument}.bcc`, given['bcc']),
  });
}

/** Plugins pass uids of uploads that may have failed: places without one are skipped. */
function uids(value: unknown): string[] | undefined {
  return optional('options.attachment_uids', value, 'Array')?.flatMap(
    (uid, place) => optional(`options.attachment_uids[${place}]`, uid, 'String') ?? [],
  );
}

function htmlOf(given: Given): string | undefined {
  const html = optional('options.html', given['html'], 'String');
  const body = optional('options.body', given['body'], 'String');
  const text = optional('options.text', given['text'], 'String');
  return html || body || (text === undefined ? (body ?? html) : escaped(text));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
