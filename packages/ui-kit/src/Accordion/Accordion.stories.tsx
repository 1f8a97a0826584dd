import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from '../Card/Card.tsx';
import { Accordion } from './Accordion.tsx';

const meta: Meta = { component: Accordion };
export default meta;

const items = [
  { id: 'delivery', title: 'Where is my order?', content: 'It left on Tuesday and arrives within two days.' },
  {
    id: 'refund',
    title: 'How do refunds work when only a part of the order was sent back?',
    content: 'In parts.',
  },
  { id: 'invoice', title: 'Invoices', trailing: '12', content: 'All of them.' },
  { id: 'closed', title: 'Not on your plan', content: 'Nothing.', isDisabled: true },
];

export const Default: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Card title="Questions">
      <Accordion items={items} defaultValue={['delivery']} />
    </Card>
  ),
};
