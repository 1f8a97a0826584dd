import { expect } from '@playwright/test';
import { tooWide, violations } from './judge.ts';
import { STORIES } from './stories.ts';
import { tooSmall } from './tooSmall.ts';
import { test } from './workshop.ts';

for (const story of STORIES) {
  test(`${story.title}, ${story.name}: at 200 % nothing runs out of 270 px, and axe finds nothing`, async ({
    show,
  }) => {
    const page = await show(story, { text: 200 });
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}

for (const story of STORIES) {
  test(`${story.title}, ${story.name}: under a finger every control is at least 44 px`, async ({ show }) => {
    const page = await show(story, { width: 375, isTouched: true });
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await tooSmall(page)).toEqual([]);
  });
}
