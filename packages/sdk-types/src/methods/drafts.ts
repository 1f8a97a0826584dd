import * as z from 'zod/mini';
import { method } from '../define.ts';
import { Draft, DraftTemplate, DraftUpdate } from '../entities/draft.ts';
import { DraftId } from '../entities/ids.ts';
import {
  AttachmentUids,
  Handles,
  SeedDraftMessage,
  SeedDraftOptions,
  TargetConversation,
} from '../entities/seed/arguments.ts';
import { SeedMessage } from '../entities/seed/conversation.ts';
import { ALL_CONTEXTS, ALL_PLATFORMS, DESKTOP_ONLY, SEED_CONTEXTS } from './scopes.ts';

const recipients = z.optional(z.object({ to: Handles, cc: Handles, bcc: Handles }));
const answersWithDraft = { returns: z.nullable(SeedMessage), answered: true } as const;

export const createDraft = method({
  summary: 'Creates a draft: a new message, or with replyOptions a reply or forward.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  predecessor: 'compose',
  current: { names: ['template'], args: z.tuple([DraftTemplate]), returns: Draft },
});

export const updateDraft = method({
  summary: 'Changes a draft the plugin may edit.',
  source: 'seed: Controlling Front, Mobile restrictions; current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: DESKTOP_ONLY,
  current: { names: ['draftId', 'update'], args: z.tuple([DraftId, DraftUpdate]), returns: z.void() },
  seed: {
    ...answersWithDraft,
    wire: 'update_draft',
    names: ['draftId', 'options'],
    args: z.tuple([z.string(), z.strictObject({ recipients, attachment_uids: AttachmentUids })]),
    payload: z.object({
      draft_id: z.string(),
      options: z.object({ recipients, attachment_uids: AttachmentUids }),
    }),
  },
});

export const fetchDraft = method({
  summary: 'Reads a draft of the conversation by its id.',
  source: 'seed: Accessing data; current: SingleConversationContext, NoConversationPopoverContext',
  contexts: ['singleConversation', 'singleConversationPopover', 'noConversationPopover'],
  platforms: ALL_PLATFORMS,
  current: { names: ['draftId'], args: z.tuple([DraftId]), returns: z.optional(Draft) },
  seed: {
    ...answersWithDraft,
    wire: 'fetch_draft',
    names: [],
    args: z.tuple([]),
    payload: z.object({}),
  },
});

export const compose = method({
  summary: 'Begins a new message.',
  source: 'seed: Controlling Front',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'createDraft',
  seed: {
    ...answersWithDraft,
    wire: 'compose',
    names: ['options'],
    args: z.tuple([z.optional(SeedDraftOptions)]),
    payload: z.object({ options: z.optional(z.nullable(SeedDraftMessage)) }),
  },
});

export const reply = method({
  summary: 'Begins a reply to the newest message, to all its recipients when asked.',
  source: 'seed: Controlling Front',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'createDraft',
  seed: {
    ...answersWithDraft,
    wire: 'reply',
    names: ['options', 'replyAll', 'conversation'],
    args: z.tuple([z.optional(SeedDraftOptions), z.optional(z.boolean()), TargetConversation]),
    payload: z.object({
      options: z.optional(z.nullable(SeedDraftMessage)),
      conversation_id: z.optional(z.nullable(z.string())),
    }),
  },
});

export const forward = method({
  summary: 'Begins a message that forwards the newest one.',
  source: 'seed: Controlling Front',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'createDraft',
  seed: {
    ...answersWithDraft,
    wire: 'forward',
    names: ['options'],
    args: z.tuple([z.optional(SeedDraftOptions)]),
    payload: z.object({
      options: z.optional(z.nullable(SeedDraftMessage)),
      conversation_id: z.optional(z.nullable(z.string())),
    }),
  },
});

export const insertHTML = method({
  summary: 'Puts HTML into the reply being written, at the cursor.',
  source: 'seed: Controlling Front, Mobile restrictions',
  contexts: ['singleConversation', 'messageComposer'],
  platforms: DESKTOP_ONLY,
  successor: 'updateDraft',
  seed: {
    wire: 'insert_html',
    names: ['html'],
    args: z.tuple([z.string()]),
    payload: z.object({ html: z.string() }),
    returns: z.void(),
    answered: false,
  },
});
