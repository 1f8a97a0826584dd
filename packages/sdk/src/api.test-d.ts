import { expectTypeOf, test } from 'vitest';
import type { Inbox, Teammate } from '@frontyard/sdk-types';
import { connect, pages, type Bridge, type FrontContext, type HostApi, type MobileApi } from './index.ts';
import * as core from './core.ts';

declare const bridge: Bridge;

test('a browser window fits', () => {
  expectTypeOf(connect).toBeCallableWith({ window: globalThis, host: globalThis.parent, wire: 'auto' });
  expectTypeOf(core.connect).toEqualTypeOf(connect);
});

test('every method is called as the contract has it', () => {
  expectTypeOf(bridge.host.tag).toBeCallableWith(['tag_1']);
  expectTypeOf(bridge.host.tag).toBeCallableWith(['tag_1'], { signal: new AbortController().signal });
  expectTypeOf(bridge.host.fetchPath()).toEqualTypeOf<Promise<string>>();
  expectTypeOf(bridge.ready).toEqualTypeOf<Promise<FrontContext>>();
});

test('wrong arguments do not compile', () => {
  const calls = () => [
    // @ts-expect-error a list of ids is needed
    bridge.host.tag('tag_1'),
    // @ts-expect-error there is no such status
    bridge.host.setStatus('closed'),
    // @ts-expect-error no method of that name exists
    bridge.host.openUrlInTab('https://a.test'),
    // @ts-expect-error a signal, not a token
    bridge.host.listTags(undefined, { cancelToken: 1 }),
    // @ts-expect-error the contract knows no such method
    bridge.can('openUrlInTab'),
  ];
  expectTypeOf(calls).toBeFunction();
});

test('code for a phone cannot insert HTML', () => {
  const onPhone = (host: MobileApi) => [
    host.reply({ text: 'Hi' }),
    // @ts-expect-error phones lack it
    host.insertHTML('<b>Hi</b>'),
    // @ts-expect-error phones lack it
    host.updateDraft('dra_1', { updateMode: 'insert' }),
    // @ts-expect-error phones lack it
    host.setPanelWidth(400),
    // @ts-expect-error phones lack it
    host.addTopic('https://a.test'),
  ];
  expectTypeOf(onPhone).toBeCallableWith(bridge.host);
});

test('a context narrows by its type', () => {
  const read = (context: FrontContext) => {
    // @ts-expect-error not every context has a conversation
    expectTypeOf(context.conversation);
    return context.type === 'singleConversation' ? context.conversation.assignee : undefined;
  };
  expectTypeOf(read).returns.toEqualTypeOf<Teammate | undefined>();
});

test('pages know what they hold', () => {
  expectTypeOf(pages(bridge.host.listInboxes)).toEqualTypeOf<AsyncGenerator<Inbox, void, undefined>>();
  // @ts-expect-error not a list
  pages(bridge.host.fetchPath);
});

test('in one context there are only its methods', () => {
  type Composer = HostApi<'messageComposer'>;
  expectTypeOf<Composer>().toHaveProperty('closeDraft');
  expectTypeOf<Composer>().not.toHaveProperty('displayNotification');
});
