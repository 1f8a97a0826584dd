import { readFileSync } from 'node:fs';

export interface Story {
  id: string;
  title: string;
  name: string;
  /**
   * `rtl`: pictured from right to left as well. `wide` and `widest`: pictured at 400 and 720 px as well. `playground`: not pictured,
   * since its states are stories of their own.
   */
  tags: string[];
}

interface Index {
  entries: Record<string, Story & { type: 'story' | 'docs' }>;
}

const index = readFileSync(new URL('../reports/storybook/index.json', import.meta.url), 'utf8');

/** Every story of the workshop that was built. */
const all = Object.values((JSON.parse(index) as Index).entries).filter(({ type }) => type === 'story');

const isPlayground = ({ tags }: Story) => tags.includes('playground');

/** A part and state each. */
export const STORIES: Story[] = all.filter((story) => !isPlayground(story));

/** A part each, to be changed by controls. */
export const PLAYGROUNDS: Story[] = all.filter(isPlayground);
