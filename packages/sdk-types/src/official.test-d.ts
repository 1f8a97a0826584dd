import type {
  ApplicationAttachment,
  ApplicationChannel,
  ApplicationComment,
  ApplicationContact,
  ApplicationContext,
  ApplicationConversation,
  ApplicationDraft,
  ApplicationDraftTemplate,
  ApplicationDraftUpdate,
  ApplicationInbox,
  ApplicationLink,
  ApplicationMessage,
  ApplicationRecipient,
  ApplicationSingleConversation,
  ApplicationTag,
  ApplicationTeammate,
  HttpRequest as OfficialHttpRequest,
  MessageComposerContext,
  MessageContext,
  MultiConversationsContext,
  NoConversationContext,
  NoConversationPopoverContext,
  SingleConversationContext,
  SingleConversationPopoverContext,
  BackgroundContext,
} from '@frontapp/ui-bridge';
import { expectTypeOf, test } from 'vitest';
import type {
  Attachment,
  Channel,
  Comment,
  Company,
  Contact,
  ContextOf,
  Conversation,
  CurrentMethodName,
  Draft,
  DraftTemplate,
  DraftUpdate,
  FrontContext,
  HostApi,
  HttpRequest,
  Inbox,
  Link,
  Message,
  MethodsIn,
  MobileApi,
  Recipient,
  SingleConversation,
  Tag,
  Teammate,
} from './index.ts';

type FunctionNames<T> = T extends unknown
  ? { [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T]
  : never;

/** Front's own type names two fields of its host that never reach a plugin. */
type DataNames<T> = T extends unknown
  ? Exclude<keyof T, FunctionNames<T> | 'entryPointId' | 'hostId'>
  : never;
type Offered<C extends FrontContext['type']> = Extract<MethodsIn<C>, CurrentMethodName>;

test("the table holds every method of Front's published types, and no others", () => {
  expectTypeOf<CurrentMethodName>().toEqualTypeOf<FunctionNames<ApplicationContext>>();
});

test('every context offers exactly the methods of its published type', () => {
  expectTypeOf<Offered<'noConversation'>>().toEqualTypeOf<FunctionNames<NoConversationContext>>();
  expectTypeOf<Offered<'singleConversation'>>().toEqualTypeOf<FunctionNames<SingleConversationContext>>();
  expectTypeOf<Offered<'multiConversations'>>().toEqualTypeOf<FunctionNames<MultiConversationsContext>>();
  expectTypeOf<Offered<'messageComposer'>>().toEqualTypeOf<FunctionNames<MessageComposerContext>>();
  expectTypeOf<Offered<'message'>>().toEqualTypeOf<FunctionNames<MessageContext>>();
  expectTypeOf<Offered<'background_mode'>>().toEqualTypeOf<FunctionNames<BackgroundContext>>();
  expectTypeOf<Offered<'noConversationPopover'>>().toEqualTypeOf<
    FunctionNames<NoConversationPopoverContext>
  >();
  expectTypeOf<Offered<'singleConversationPopover'>>().toEqualTypeOf<
    FunctionNames<SingleConversationPopoverContext>
  >();
});

test('every context carries exactly the data of its published type', () => {
  expectTypeOf<keyof ContextOf<'noConversation'>>().toEqualTypeOf<DataNames<NoConversationContext>>();
  expectTypeOf<keyof ContextOf<'singleConversation'>>().toEqualTypeOf<DataNames<SingleConversationContext>>();
  expectTypeOf<keyof ContextOf<'multiConversations'>>().toEqualTypeOf<DataNames<MultiConversationsContext>>();
  expectTypeOf<keyof ContextOf<'messageComposer'>>().toEqualTypeOf<DataNames<MessageComposerContext>>();
  expectTypeOf<keyof ContextOf<'message'>>().toEqualTypeOf<DataNames<MessageContext>>();
  expectTypeOf<keyof ContextOf<'noConversationPopover'>>().toEqualTypeOf<
    DataNames<NoConversationPopoverContext>
  >();
});

test('every entity has exactly the fields of its published type', () => {
  expectTypeOf<keyof Teammate>().toEqualTypeOf<keyof ApplicationTeammate>();
  expectTypeOf<keyof Company>().toEqualTypeOf<keyof NoConversationContext['company']>();
  expectTypeOf<keyof Contact>().toEqualTypeOf<keyof ApplicationContact>();
  expectTypeOf<keyof Recipient>().toEqualTypeOf<keyof ApplicationRecipient>();
  expectTypeOf<keyof Inbox>().toEqualTypeOf<keyof ApplicationInbox>();
  expectTypeOf<keyof Channel>().toEqualTypeOf<keyof ApplicationChannel>();
  expectTypeOf<keyof Tag>().toEqualTypeOf<keyof ApplicationTag>();
  expectTypeOf<keyof Link>().toEqualTypeOf<keyof ApplicationLink>();
  expectTypeOf<keyof Conversation>().toEqualTypeOf<keyof ApplicationConversation>();
  expectTypeOf<keyof SingleConversation>().toEqualTypeOf<keyof ApplicationSingleConversation>();
  expectTypeOf<keyof Message>().toEqualTypeOf<keyof ApplicationMessage>();
  expectTypeOf<keyof Attachment>().toEqualTypeOf<keyof ApplicationAttachment>();
  expectTypeOf<keyof Comment>().toEqualTypeOf<keyof ApplicationComment>();
  expectTypeOf<keyof Draft>().toEqualTypeOf<keyof ApplicationDraft>();
  expectTypeOf<keyof DraftTemplate>().toEqualTypeOf<keyof ApplicationDraftTemplate>();
  expectTypeOf<keyof DraftUpdate>().toEqualTypeOf<keyof ApplicationDraftUpdate>();
  expectTypeOf<keyof HttpRequest>().toEqualTypeOf<keyof OfficialHttpRequest>();
});

test('a phone lacks exactly the four methods of the seed', () => {
  expectTypeOf<Exclude<keyof HostApi, keyof MobileApi>>().toEqualTypeOf<
    'insertHTML' | 'setPanelWidth' | 'updateDraft' | 'addTopic'
  >();
  expectTypeOf<Exclude<keyof MobileApi, keyof HostApi>>().toEqualTypeOf<never>();
});

test('calling what a phone lacks does not compile', () => {
  const use = (api: MobileApi) => {
    void api.assign(null);
    // @ts-expect-error insertHTML has not been implemented on phones
    void api.insertHTML('<b>hi</b>');
    // @ts-expect-error nor has setPanelWidth
    void api.setPanelWidth(400);
  };
  expectTypeOf(use).toBeFunction();
});

test('arguments and results are typed, ids may be given as plain text', () => {
  const use = async (api: HostApi) => {
    await api.tag(['tag_1'], { signal: new AbortController().signal });
    const inboxes = await api.listInboxes();
    expectTypeOf(inboxes.results[0]!.name).toEqualTypeOf<string>();
    expectTypeOf(await api.confirm({ title: 'Sure?' })).toEqualTypeOf<boolean>();
    expectTypeOf((await api.listMessages()).results[0]!.date).toEqualTypeOf<Date>();
    // @ts-expect-error a subject is text
    await api.createDraft({ subject: 7 });
    // @ts-expect-error there is no such status
    await api.setStatus('closed');
  };
  expectTypeOf(use).toBeFunction();
});
