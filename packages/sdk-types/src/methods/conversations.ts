import * as z from 'zod/mini';
import { method } from '../define.ts';
import { ConversationStatus, Link } from '../entities/conversation.ts';
import { InboxId, LinkId, TagId, TeammateId } from '../entities/ids.ts';
import { Reference, TargetConversation } from '../entities/seed/arguments.ts';
import { SeedConversation } from '../entities/seed/conversation.ts';
import {
  ALL_PLATFORMS,
  DESKTOP_ONLY,
  PHONES,
  SEED_CONTEXTS,
  SELECTED,
  WITH_CONVERSATIONS,
} from './scopes.ts';

const noArguments = { names: [], args: z.tuple([]) } as const;
const target = { conversation_id: z.optional(z.nullable(z.string())) };

export const assign = method({
  summary: 'Assigns the selected conversations to a teammate, with null to nobody.',
  source: 'seed: Controlling Front; current: ExistingConversationBaseContext',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  current: { names: ['teammateId'], args: z.tuple([z.nullable(TeammateId)]), returns: z.void() },
  seed: {
    wire: 'assign',
    names: ['teammate', 'conversation'],
    args: z.tuple([Reference, TargetConversation]),
    payload: z.object({ assignee: z.nullable(Reference), ...target }),
    returns: z.void(),
    answered: false,
  },
});

export const unassign = method({
  summary: 'Takes the selected conversations from whoever they are assigned to.',
  source: 'seed: Controlling Front',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  successor: 'assign',
  seed: {
    ...noArguments,
    wire: 'unassign',
    payload: z.object(target),
    returns: z.void(),
    answered: false,
  },
});

export const move = method({
  summary: 'Moves the selected conversations to an inbox.',
  source: 'current: ExistingConversationBaseContext',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  predecessor: 'moveToInbox',
  current: { names: ['inboxId'], args: z.tuple([InboxId]), returns: z.void() },
});

export const moveToInbox = method({
  summary: "Moves the selected conversations to an inbox; asks first when the teammate can't access it.",
  source: 'seed: Controlling Front',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  successor: 'move',
  seed: {
    wire: 'move_to_inbox',
    names: ['inbox'],
    args: z.tuple([Reference]),
    payload: z.object({
      inbox: z.optional(z.nullable(Reference)),
      inbox_alias: z.optional(z.nullable(z.string())),
      ...target,
    }),
    returns: z.void(),
    answered: false,
  },
});

export const setStatus = method({
  summary: 'Opens, archives, trashes or marks the selected conversations as spam.',
  source: 'current: ExistingConversationBaseContext',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  current: { names: ['status'], args: z.tuple([ConversationStatus]), returns: z.void() },
});

export const toggleArchive = method({
  summary: 'Archives the selected conversations, or takes them out of the archive.',
  source: 'seed: Controlling Front',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  successor: 'setStatus',
  seed: {
    ...noArguments,
    wire: 'toggle_archived',
    payload: z.object(target),
    returns: z.void(),
    answered: false,
  },
});

export const toggleTrashed = method({
  summary: 'Puts the selected conversations in the trash, or takes them out.',
  source: 'seed: Controlling Front',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  successor: 'setStatus',
  seed: {
    ...noArguments,
    wire: 'toggle_trashed',
    payload: z.object(target),
    returns: z.void(),
    answered: false,
  },
});

export const tag = method({
  summary: 'Adds tags to the selected conversations.',
  source: 'current: ExistingConversationBaseContext',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  predecessor: 'attachTag',
  current: { names: ['tagIds'], args: z.tuple([z.readonly(z.array(TagId))]), returns: z.void() },
});

export const untag = method({
  summary: 'Removes tags from the selected conversations.',
  source: 'current: ExistingConversationBaseContext',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  predecessor: 'detachTag',
  current: { names: ['tagIds'], args: z.tuple([z.readonly(z.array(TagId))]), returns: z.void() },
});

const oneTag = {
  names: ['tag'],
  args: z.tuple([Reference]),
  payload: z.object({ tag: Reference, ...target }),
  returns: z.void(),
  answered: false,
} as const;

export const attachTag = method({
  summary: 'Adds a tag to the selected conversations.',
  source: 'seed: Controlling Front',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  successor: 'tag',
  seed: { ...oneTag, wire: 'tag' },
});

export const detachTag = method({
  summary: 'Removes a tag from the selected conversations.',
  source: 'seed: Controlling Front',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  successor: 'untag',
  seed: { ...oneTag, wire: 'untag' },
});

export const toggleTag = method({
  summary: 'Adds a tag to the selected conversations that lack it, and removes it from the others.',
  source: 'seed: Controlling Front, seen in use',
  contexts: SELECTED,
  platforms: ALL_PLATFORMS,
  seed: { ...oneTag, wire: 'toggle_tag' },
});

export const addLink = method({
  summary: 'Links the selected conversations to something outside Front.',
  source: 'current: ExistingConversationBaseContext; on phones the current wire lacks it with addTopic',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  predecessor: 'addTopic',
  current: {
    names: ['externalUrl', 'name'],
    args: z.tuple([z.string(), z.optional(z.string())]),
    returns: Link,
    absentOn: PHONES,
  },
});

export const removeLink = method({
  summary: 'Removes a link from the selected conversations.',
  source: 'current: ExistingConversationBaseContext',
  contexts: WITH_CONVERSATIONS,
  platforms: ALL_PLATFORMS,
  current: { names: ['linkId'], args: z.tuple([LinkId]), returns: z.void() },
});

export const addTopic = method({
  summary: 'Links the selected conversations to something outside Front (deprecated: addLink).',
  source:
    'seed: Controlling Front, Mobile restrictions; current: ExistingConversationBaseContext (deprecated)',
  contexts: SELECTED,
  platforms: DESKTOP_ONLY,
  current: {
    names: ['externalUrl', 'name'],
    args: z.tuple([z.string(), z.optional(z.string())]),
    returns: Link,
  },
  seed: {
    wire: 'add_topic',
    names: ['topic'],
    args: z.tuple([
      z.strictObject({
        type: z.enum(['web', 'github', 'jira', 'trello', 'assana']),
        name: z.optional(z.string()),
        ext_link: z.string(),
      }),
    ]),
    payload: z.object({
      topic: z.object({
        type: z.optional(z.string()),
        name: z.optional(z.nullable(z.string())),
        ext_link: z.string(),
      }),
    }),
    returns: z.nullable(
      z.object({ id: z.string(), type: z.string(), name: z.string(), ext_link: z.string() }),
    ),
    answered: true,
  },
});

export const fetchConversation = method({
  summary: 'Reads the current conversation, or null.',
  source: 'seed: seen in use, beyond the chapters',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  seed: {
    ...noArguments,
    wire: 'fetch_conversation',
    payload: z.object({}),
    returns: z.nullable(SeedConversation),
    answered: true,
  },
});
