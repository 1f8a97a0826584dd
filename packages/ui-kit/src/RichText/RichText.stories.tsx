import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Card } from '../Card/Card.tsx';
import { RichText } from './RichText.tsx';

const meta: Meta = { component: RichText };
export default meta;

const html = `
  <h2>Refunds</h2>
  <p>A refund takes <strong>five days</strong>. See <a href="https://example.com/refunds">the whole policy</a>.</p>
  <ul><li>Send the parcel back</li><li>Keep the <code>RMA-7</code> number</li></ul>
  <blockquote>We got it on Tuesday.</blockquote>
  <table><tr><th>Weight</th><th>Price</th></tr><tr><td>1 kg</td><td>€ 4</td></tr></table>
  <img src="https://tracker.example.com/pixel.png" alt="[picture of the parcel]">
  <script>document.title = 'taken over'</script><p onclick="alert(1)" style="position:fixed">The end.</p>`;

export const Cleaned: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Card>
      <RichText html={html} />
    </Card>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('The end.')).toBeVisible());
  },
};
