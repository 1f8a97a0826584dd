import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../Button/Button.tsx';
import { ButtonGroup } from './ButtonGroup.tsx';

const meta: Meta = { component: ButtonGroup };
export default meta;

export const Wrapping: StoryObj = {
  render: () => (
    <ButtonGroup label="Reply">
      <Button variant="primary">Send and archive</Button>
      <Button>Save as a draft</Button>
      <Button variant="quiet">Discard</Button>
    </ButtonGroup>
  ),
};
export const FullWidth: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <ButtonGroup label="Refund" isFullWidth>
      <Button>Not now</Button>
      <Button variant="primary">Refund</Button>
    </ButtonGroup>
  ),
};
