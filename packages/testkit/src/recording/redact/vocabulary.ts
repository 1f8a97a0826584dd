import { CONTEXTS, ENTRY_POINTS, METHODS, methodNames, PLATFORMS } from '@frontyard/sdk-types';

const HANDLES =
  'email phone twitter custom facebook intercom smooch frontChat frontCompanion whatsapp googlePlay'.split(
    ' ',
  );
const CONVERSATIONS = 'internal phoneCall tweet twitterDm sms'.split(' ');
const CHANNELS =
  'companion aircall aircall_sms dialpad dialpad_sms frontForm portal ringcentral ringcentral_sms solutions_by_text_sms talkdesk truly twilio'.split(
    ' ',
  );
const CUSTOM_FIELDS = 'string enum datetime boolean number teammateId inboxId unknown'.split(' ');
const MESSAGES =
  'context_update sync user conversation no_conversation panel_visible done CONTACT_HANDLE URL'.split(' ');
const OBJECTS = 'web github jira trello assana html text forward reply replyAll BLOCK LAYER'.split(' ');
const NOTICES = 'INCOMING_CALL SUCCESS_MESSAGE ERROR_MESSAGE'.split(' ');
const TRAFFIC = [...HANDLES, ...CONVERSATIONS, ...CHANNELS];
const MEDIA = '/^(?:application|audio|font|image|message|model|multipart|text|video)\\/[\\w.+-]+$/';
/** What the legacy wire calls each method. */
const WIRE_NAMES = methodNames().flatMap((name) => {
  const { seed } = METHODS[name] as { seed?: { wire: string } };
  return seed ? [seed.wire] : [];
});

/**
 * What may stand as it is in Front's fields: their closed lists of words, by field. A text between two slashes is a
 * pattern for the whole value. A word of another field, or one that is new, is replaced.
 */
export const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  type: [...CONTEXTS, ...ENTRY_POINTS, ...TRAFFIC, ...CUSTOM_FIELDS, ...MESSAGES, ...OBJECTS, ...NOTICES],
  status: [
    'open',
    'archived',
    'trashed',
    'spam',
    'inbound',
    'outbound',
    'draft-compose',
    'draft-reply',
  ].concat(['assigned', 'unassigned', 'deleted', 'active']),
  statusCategory: ['open', 'waiting', 'resolved'],
  category: ['open', 'waiting', 'resolved'],
  role: ['from', 'to', 'cc', 'bcc', 'sender', 'recipient'],
  color: ['/^#[\\da-f]{3,8}$/'],
  mimeType: [MEDIA],
  contentType: [MEDIA],
  content_type: [MEDIA],
  updateMode: ['insert', 'replace'],
  bodyType: ['html', 'text'],
  replyType: ['forward', 'reply', 'replyAll'],
  entryPoint: [...ENTRY_POINTS],
  class: ['teammate', 'inbox', 'team', 'contact', 'tag', 'channel'],
  avatar_type: ['initials', 'inbox', 'image', 'default'],
  account_status: ['active', 'inactive', 'blocked', 'invited'],
  message_type: TRAFFIC,
  platform: [...PLATFORMS],
  missing: WIRE_NAMES,
  verb: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
};
