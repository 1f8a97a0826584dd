import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Card } from '../Card/Card.tsx';
import { Link } from '../Link/Link.tsx';
import { Pill } from '../Pill/Pill.tsx';
import { DescriptionItem, DescriptionList } from './DescriptionList.tsx';
import { EditableItem } from './EditableItem.tsx';

const meta: Meta = { component: DescriptionList, subcomponents: { DescriptionItem, EditableItem } };
export default meta;

export const Default: StoryObj = {
  render: () => (
    <Card title="Customer">
      <DescriptionList>
        <DescriptionItem term="Plan">Team, 12 seats</DescriptionItem>
        <DescriptionItem term="State">
          <Pill tone="success">Active</Pill>
        </DescriptionItem>
        <DescriptionItem term="E-mail">
          <Link href="mailto:samira@acme.example">samira.nordstrom@acme-logistics.example</Link>
        </DescriptionItem>
      </DescriptionList>
    </Card>
  ),
};
export const LongTerms: StoryObj = {
  tags: ['rtl', 'wide'],
  render: () => (
    <Card title="Customer">
      <DescriptionList>
        <DescriptionItem term="Estimated monthly shipping volume">1,200 pallets</DescriptionItem>
        <DescriptionItem term="Vertragsverlängerungsdatum">1 April 2027</DescriptionItem>
        <DescriptionItem term="Plan">Team</DescriptionItem>
      </DescriptionList>
    </Card>
  ),
};

const save = () => Promise.resolve();

const editable = (onSave: (value: string) => Promise<void>) => (
  <Card title="Customer">
    <DescriptionList>
      <EditableItem term="Phone" value="+33 1 70 00 00 00" onSave={onSave} />
      <EditableItem term="Preferred carrier for returns" value="" onSave={onSave} />
      <DescriptionItem term="Account">ACC-20417</DescriptionItem>
    </DescriptionList>
  </Card>
);

export const Editable: StoryObj = { tags: ['rtl'], render: () => editable(save) };
export const Editing: StoryObj = {
  render: () => editable(save),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Edit Phone/u }));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};
export const Saved: StoryObj = {
  render: () => editable(save),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Edit Phone/u }));
    await userEvent.clear(canvas.getByRole('textbox'));
    await userEvent.type(canvas.getByRole('textbox'), '+33 6 12 34 56 78{Enter}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible());
  },
};
export const NotSaved: StoryObj = {
  render: () => editable(() => Promise.reject(new Error('offline'))),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Edit Phone/u }));
    await userEvent.type(canvas.getByRole('textbox'), ' 12{Enter}');
    await waitFor(() => expect(canvas.getByText(/could not be saved/u)).toBeVisible());
  },
};
export const Saving: StoryObj = {
  render: () => editable(() => new Promise(() => undefined)),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Edit Phone/u }));
    await userEvent.type(canvas.getByRole('textbox'), ' 12{Enter}');
    await waitFor(() => expect(canvas.getByRole('progressbar', { name: 'Saving…' })).toBeVisible());
  },
};
