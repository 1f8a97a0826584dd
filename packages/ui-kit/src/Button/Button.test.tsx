import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Button } from './Button.tsx';

describeConformance(<Button onPress={() => undefined}>Save</Button>, {
  refIs: HTMLButtonElement,
  canBeDisabled: true,
});

test('a click, Enter and Space each press it once', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  render(<Button onPress={onPress}>Save</Button>);

  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onPress).toHaveBeenCalledTimes(1);

  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(onPress).toHaveBeenCalledTimes(3);
});

test('while pending it keeps focus, says so and ignores presses', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  const { rerender } = render(<Button onPress={onPress}>Save</Button>);
  await user.tab();

  rerender(
    <Button onPress={onPress} isPending pendingLabel="Saving…">
      Save
    </Button>,
  );
  await user.keyboard('{Enter}');

  expect(screen.getByRole('button')).toBe(document.activeElement);
  expect(screen.getByRole('progressbar', { name: /Saving…/u })).toBeTruthy();
  expect(onPress).not.toHaveBeenCalled();
});

test('a disabled button cannot be reached or pressed', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  render(
    <Button isDisabled onPress={onPress}>
      Save
    </Button>,
  );

  await user.tab();
  await user.click(screen.getByRole('button'));

  expect(document.activeElement).toBe(document.body);
  expect(onPress).not.toHaveBeenCalled();
});

test('it submits its form only when asked to', async () => {
  const user = userEvent.setup();
  const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button>Cancel</Button>
      <Button type="submit">Send</Button>
    </form>,
  );

  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onSubmit).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
