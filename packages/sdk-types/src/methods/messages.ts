import * as z from 'zod/mini';
import { method } from '../define.ts';
import { AttachmentId } from '../entities/ids.ts';
import { page } from '../entities/lenient.ts';
import { Comment, Message } from '../entities/message.ts';
import { Recipient } from '../entities/people.ts';
import { SeedNote } from '../entities/seed/people.ts';
import { ALL_PLATFORMS, ONE_CONVERSATION, SEED_CONTEXTS } from './scopes.ts';

const pageArguments = { names: ['pageToken'], args: z.tuple([z.optional(z.string())]) } as const;

export const listMessages = method({
  summary: 'Lists the messages of the conversation, oldest first, a page at a time.',
  source: 'current: SingleConversationContext, MessageComposerContext',
  contexts: ONE_CONVERSATION,
  platforms: ALL_PLATFORMS,
  current: { ...pageArguments, returns: page(Message) },
});

export const listComments = method({
  summary: 'Lists the comments of the conversation, a page at a time.',
  source: 'current: SingleConversationContext, MessageComposerContext',
  contexts: ONE_CONVERSATION,
  platforms: ALL_PLATFORMS,
  predecessor: 'fetchNotes',
  current: { ...pageArguments, returns: page(Comment) },
});

export const listRecipients = method({
  summary: 'Lists the recipients of the conversation in the order of its messages, a page at a time.',
  source: 'current: SingleConversationContext, MessageComposerContext',
  contexts: ONE_CONVERSATION,
  platforms: ALL_PLATFORMS,
  current: { ...pageArguments, returns: page(Recipient) },
});

export const downloadAttachment = method({
  summary: 'Fetches a file attached to a message or comment.',
  source: 'current: SingleConversationContext',
  contexts: ['singleConversation', 'singleConversationPopover'],
  platforms: ALL_PLATFORMS,
  current: {
    names: ['messageOrCommentId', 'attachmentId'],
    args: z.tuple([z.string(), AttachmentId]),
    returns: z.optional(z.file()),
  },
});

export const downloadComposerAttachment = method({
  summary: 'Fetches a file attached to the draft.',
  source: 'current: MessageComposerContext',
  contexts: ['messageComposer'],
  platforms: ALL_PLATFORMS,
  current: { names: ['attachmentId'], args: z.tuple([AttachmentId]), returns: z.optional(z.file()) },
});

export const fetchNotes = method({
  summary: "Reads the notes about the conversation's recipient.",
  source: 'seed: Accessing data',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'listComments',
  seed: {
    names: [],
    args: z.tuple([]),
    wire: 'fetch_notes',
    payload: z.object({}),
    returns: z.array(SeedNote),
    answered: true,
  },
});
