import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorPanel } from './ErrorPanel.tsx';

const meta: Meta = { component: ErrorPanel };
export default meta;

export const Default: StoryObj = { render: () => <ErrorPanel onRetry={() => undefined} /> };
