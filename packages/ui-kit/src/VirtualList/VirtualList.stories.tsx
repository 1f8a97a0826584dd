import type { Meta, StoryObj } from '@storybook/react-vite';
import { Avatar } from '../Avatar/Avatar.tsx';
import { Card } from '../Card/Card.tsx';
import { EmptyState } from '../EmptyState/EmptyState.tsx';
import { VirtualList } from './VirtualList.tsx';

const meta: Meta = { component: VirtualList };
export default meta;

const orders = Array.from({ length: 10_000 }, (_, index) => ({ id: `ord-${index + 1}`, number: index + 1 }));

export const TenThousand: StoryObj = {
  render: () => (
    <Card title="10,000 orders">
      <VirtualList
        label="Orders"
        items={orders}
        row={({ number }) => ({
          title: `Order ${number}`,
          description: number % 3 === 0 ? 'Held at customs until the papers are there' : 'On its way',
          leading: <Avatar name={`O ${number}`} />,
          trailing: `${number % 24} h`,
        })}
        onPress={() => undefined}
      />
    </Card>
  ),
};
export const Empty: StoryObj = {
  render: () => (
    <VirtualList
      label="Orders"
      items={[]}
      row={() => ({ title: '' })}
      emptyState={<EmptyState title="No orders yet" />}
    />
  ),
};
