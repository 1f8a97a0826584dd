import * as z from 'zod/mini';
import { Conversation, SingleConversation } from './entities/conversation.ts';
import { Draft } from './entities/draft.ts';
import { knownText } from './entities/lenient.ts';
import { Company, Teammate } from './entities/people.ts';

const Phone = z.object({ type: z.literal('phone'), handle: z.string(), timestamp: z.optional(z.number()) });

/** Where the plugin was opened from, and what came with it. */
export const EntryPointData = z.union([
  z.object({ type: z.literal('CONTACT_HANDLE'), data: Phone }),
  z.object({
    type: z.literal('URL'),
    data: z.object({ customContextProperties: z.record(z.string(), z.string()) }),
  }),
  z.object({ type: knownText('SIDE_PANEL', 'COMPOSER_TOOLBAR') }),
]);
export type EntryPointData = z.output<typeof EntryPointData>;

const base = {
  id: z.string(),
  teammate: Teammate,
  company: Company,
  preferences: z.unknown(),
  authentication: z.object({ status: z.optional(z.string()) }),
  entryPoint: z.optional(EntryPointData),
  functionArities: z.record(z.string(), z.number()),
};

export const CONTEXT_SCHEMAS = {
  noConversation: z.object({ type: z.literal('noConversation'), ...base }),
  singleConversation: z.object({
    type: z.literal('singleConversation'),
    ...base,
    conversation: SingleConversation,
  }),
  multiConversations: z.object({
    type: z.literal('multiConversations'),
    ...base,
    conversations: z.readonly(z.array(Conversation)),
  }),
  messageComposer: z.object({
    type: z.literal('messageComposer'),
    ...base,
    draft: Draft,
    conversation: z.optional(SingleConversation),
  }),
  message: z.object({ type: z.literal('message'), ...base, messageId: z.string() }),
  background_mode: z.object({ type: z.literal('background_mode'), ...base }),
  noConversationPopover: z.object({
    type: z.literal('noConversationPopover'),
    ...base,
    draftId: z.optional(z.string()),
  }),
  singleConversationPopover: z.object({
    type: z.literal('singleConversationPopover'),
    ...base,
    conversation: SingleConversation,
  }),
} as const;

type Schemas = typeof CONTEXT_SCHEMAS;

/** What Front tells a plugin about where the teammate is, told apart by `type`. */
export type FrontContext = { [T in keyof Schemas]: z.output<Schemas[T]> }[keyof Schemas];

/** One kind of context. */
export type ContextOf<T extends FrontContext['type']> = Extract<FrontContext, { type: T }>;

/** What a host builds before it is sent. */
export type HostContext = { [T in keyof Schemas]: z.input<Schemas[T]> }[keyof Schemas];

/** Which contexts an entry point gives. */
export const CONTEXTS_BY_ENTRY_POINT = {
  SIDE_PANEL: ['noConversation', 'singleConversation', 'multiConversations', 'background_mode'],
  URL: ['noConversation', 'singleConversation', 'multiConversations'],
  CONTACT_HANDLE: ['noConversation', 'singleConversation', 'multiConversations'],
  COMPOSER_TOOLBAR: ['messageComposer'],
  MESSAGE_MORE_DROPDOWN: ['message'],
  CONVERSATION_LINK_DROPDOWN: ['singleConversation', 'multiConversations'],
} as const;
