import '@frontyard/testkit/record';
import Front from '@frontapp/plugin-sdk';
import { startOrderForm } from '../orderForm.ts';

let isStarted = false;
Front.contextUpdates.subscribe((context) => {
  if (isStarted || context.type !== 'singleConversation') return;
  isStarted = true;
  startOrderForm(context, context.conversation.recipient?.handle ?? '');
});
