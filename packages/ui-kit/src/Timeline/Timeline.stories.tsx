import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckIcon } from '../icons/icons.tsx';
import { Card } from '../Card/Card.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineItem } from './TimelineItem.tsx';

const meta: Meta = { component: Timeline, subcomponents: { TimelineItem } };
export default meta;

export const Default: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Card title="History">
      <Timeline aria-label="History">
        <TimelineItem title="Order placed" time="Monday, 9:12" dateTime="2026-03-09T09:12" />
        <TimelineItem title="Held at customs in Oslo" time="2 h ago" dateTime="2026-03-11" tone="warning">
          The papers for two of the five boxes are missing.
        </TimelineItem>
        <TimelineItem
          title="Delivered"
          time="now"
          dateTime="2026-03-12"
          tone="success"
          marker={<CheckIcon />}
        />
      </Timeline>
    </Card>
  ),
};
