import '@frontyard/testkit/record';
import { connect } from '@frontyard/sdk';
import { startOrderForm } from '../orderForm.ts';

const bridge = connect();
const context = await bridge.ready;
const isOne = context.type === 'singleConversation';
startOrderForm(bridge.host, (isOne && context.conversation.recipient?.handle) || '');
