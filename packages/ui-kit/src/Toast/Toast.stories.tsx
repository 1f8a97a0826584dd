import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Toast } from './Toast.tsx';
import { ToastProvider } from './ToastProvider.tsx';

const meta: Meta = { component: Toast, subcomponents: { ToastProvider } };
export default meta;

const dismiss = () => undefined;

export const Tones: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack gap={2}>
      <Toast tone="info" message="Ana is writing a reply." duration={null} onDismiss={dismiss} />
      <Toast tone="success" message="Note saved" duration={null} onDismiss={dismiss} />
      <Toast tone="warning" message="You are offline." duration={null} onDismiss={dismiss} />
      <Toast tone="error" message="The note could not be saved. It is still here." onDismiss={dismiss} />
      <Toast message="Tag removed" action={{ label: 'Undo', onPress: dismiss }} onDismiss={dismiss} />
    </Stack>
  ),
};
