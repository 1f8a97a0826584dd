import { expect, type Page } from '@playwright/test';
import { PLAYGROUNDS } from './stories.ts';
import { test } from './workshop.ts';

interface Preview {
  storyStoreValue: {
    loadStory(asked: { storyId: string }): Promise<{
      initialArgs: Record<string, unknown>;
      argTypes: Record<string, { options?: unknown[]; control?: { type?: string } }>;
    }>;
  };
}

/** For each control of a playground that can be set: its name, and every value it offers but the one the story begins with. */
function changes(page: Page, storyId: string): Promise<[string, unknown][]> {
  return page.evaluate(async (id) => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as { __STORYBOOK_PREVIEW__: Preview };
    const { initialArgs, argTypes } = await preview.storyStoreValue.loadStory({ storyId: id });
    return Object.entries(initialArgs).flatMap(([name, value]): [string, unknown][] => {
      const { control, options = [] } = argTypes[name] ?? {};
      const others = options.filter((option) => option !== value);
      if (others.length > 0) return others.map((option) => [name, option]);
      if (control?.type === 'boolean') return [[name, !value]];
      if (control?.type === 'number') return [[name, Number(value) - 7]];
      return control?.type === 'text' ? [[name, 'Something else']] : [];
    });
  }, storyId);
}

const set = (page: Page, storyId: string, updatedArgs: object) =>
  page.evaluate(
    ([id, args]) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, told: object): void };
      };
      channel.emit('updateStoryArgs', { storyId: id, updatedArgs: args });
    },
    [storyId, updatedArgs] as const,
  );

/** What is drawn, without the numbers that React gives to each drawing. */
const drawn = async (page: Page) =>
  (await page.locator('.workshop-panel').innerHTML()).replaceAll(/react-aria[\w-]+|_r_\w+_/gu, '');

for (const story of PLAYGROUNDS) {
  test(`${story.title}: each control of its playground does something`, async ({ show }) => {
    const page = await show(story);
    const found = await changes(page, story.id);
    expect(found.length).toBeGreaterThan(1);
    for (const [name, value] of found) {
      const before = await drawn(page);
      await set(page, story.id, { [name]: value });
      await expect.poll(() => drawn(page), name).not.toBe(before);
    }
  });
}
