import type { EntryPoint, EntryPointData, HostContext, Platform } from '@frontyard/sdk-types';
import { functionArities } from '@frontyard/sdk-types';
import { conversationView, draftView, singleConversationView, teammateView } from '../views/current.ts';
import { accessibleConversations, byId, currentTeammate } from '../world/find.ts';
import type { World, WorldConversation } from '../world/schema.ts';
import { isDraftInSight, isInSight } from '../world/sight.ts';
import type { HostState, View } from './state.ts';

/** How and where a plugin has been opened. */
export interface Opening {
  readonly plugin: string;
  readonly platform: Platform;
  readonly entryPoint: EntryPoint;
  /** Where it stands, if not in the place of its own: what closes itself there is closed nowhere else. */
  readonly place?: string | undefined;
  /** Parameters of an open-by-URL. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** The phone number a contact-handle plugin was opened for. */
  readonly handle?: string | undefined;
  /** The message a message-menu plugin was opened for. */
  readonly messageId?: string | undefined;
}

type Unnumbered<C> = C extends unknown ? Omit<C, 'id'> : never;
/** A context before it is given its id. */
export type ContextData = Unnumbered<HostContext>;

/** What a call of this context acts on. */
export interface Target {
  readonly type: HostContext['type'];
  readonly conversationIds: readonly string[];
  readonly draftId: string | undefined;
}

/** The context of an opened plugin as of now; nothing where the entry point has none (a composer without a draft). */
export function contextOf(state: HostState, opening: Opening): ContextData | undefined {
  const { world, view } = state;
  const selected = selectedConversations(state);
  const base = <T extends HostContext['type']>(type: T) => ({
    type,
    teammate: teammateView(currentTeammate(world)),
    company: world.company,
    preferences: {},
    authentication: { status: view.authorizedPlugins.includes(opening.plugin) ? 'authorized' : undefined },
    entryPoint: entryPointData(opening),
    functionArities: functionArities(type, opening.platform),
  });

  if (opening.entryPoint === 'COMPOSER_TOOLBAR') {
    const draft = byId(world.drafts, view.draftId);
    if (!draft || !isDraftInSight(world, draft)) return undefined;
    const conversation = byId(world.conversations, draft.conversationId);
    return {
      ...base('messageComposer'),
      draft: draftView(world, draft),
      conversation: conversation && singleConversationView(world, conversation),
    };
  }
  if (opening.entryPoint === 'MESSAGE_MORE_DROPDOWN') {
    const messageId = opening.messageId ?? selected[0]?.messages.at(-1)?.id;
    const isSeen = world.conversations.some(
      (each) => byId(each.messages, messageId) && isInSight(world, each),
    );
    return messageId === undefined || !isSeen ? undefined : { ...base('message'), messageId };
  }
  if (selected.length === 0) return base('noConversation');
  if (selected.length === 1) {
    return { ...base('singleConversation'), conversation: singleConversationView(world, selected[0]!) };
  }
  return {
    ...base('multiConversations'),
    conversations: selected.map((conversation) => conversationView(world, conversation)),
  };
}

/** What calls made in a context act on. */
export function targetOf(context: ContextData): Target {
  switch (context.type) {
    case 'singleConversation':
    case 'singleConversationPopover':
      return { type: context.type, conversationIds: [context.conversation.id], draftId: undefined };
    case 'multiConversations':
      return {
        type: context.type,
        conversationIds: context.conversations.map(({ id }) => id),
        draftId: undefined,
      };
    case 'messageComposer':
      return {
        type: context.type,
        conversationIds: context.conversation ? [context.conversation.id] : [],
        draftId: context.draft.id,
      };
    default:
      return { type: context.type, conversationIds: [], draftId: undefined };
  }
}

/** The selected conversations that the current teammate can see. */
export function selectedConversations({
  world,
  view,
}: {
  readonly world: World;
  readonly view: Pick<View, 'selectedIds'>;
}): WorldConversation[] {
  const accessible = accessibleConversations(world);
  return view.selectedIds.flatMap((id) => byId(accessible, id) ?? []);
}

function entryPointData({ entryPoint, parameters, handle }: Opening): EntryPointData | undefined {
  if (entryPoint === 'URL') return { type: 'URL', data: { customContextProperties: { ...parameters } } };
  if (entryPoint === 'CONTACT_HANDLE') {
    return { type: 'CONTACT_HANDLE', data: { type: 'phone', handle: handle ?? '' } };
  }
  return entryPoint === 'SIDE_PANEL' || entryPoint === 'COMPOSER_TOOLBAR' ? { type: entryPoint } : undefined;
}
