import type { Meta, StoryObj } from '@storybook/react-vite';
import { ExternalIcon } from '../icons/icons.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { Link } from './Link.tsx';

const meta: Meta = { component: Link };
export default meta;

export const InText: StoryObj = {
  render: () => (
    <p>
      Read <Link href="https://example.com/refunds">how refunds work</Link> before you promise one.
    </p>
  ),
};
export const Standalone: StoryObj = {
  render: () => (
    <Stack>
      <Link href="https://example.com/orders" isStandalone>
        Open in the shop
        <ExternalIcon />
      </Link>
      <Link href="data:text/html,no">An address that would run code is only text</Link>
    </Stack>
  ),
};
