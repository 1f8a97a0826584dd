import { expect } from '@playwright/test';
import { matchPicture, showIn, THEMES, tooWide, violations } from './judge.ts';
import { PLAYGROUNDS, STORIES } from './stories.ts';
import { test } from './workshop.ts';

for (const story of STORIES) {
  test(`${story.title}, ${story.name}: in both themes it looks as it did, and axe finds nothing, with more contrast neither`, async ({
    show,
  }) => {
    const page = await show(story);
    expect(await tooWide(page)).toEqual([]);
    for (const theme of THEMES) {
      await showIn(page, theme);
      expect(await violations(page)).toEqual([]);
      await matchPicture(page, `${story.id}-${theme}`);
    }
    for (const theme of THEMES) {
      await showIn(page, theme, 'more');
      expect(await violations(page), `${theme}, with more contrast`).toEqual([]);
    }
  });
}

for (const story of PLAYGROUNDS) {
  test(`${story.title}, ${story.name}: in both themes axe finds nothing`, async ({ show }) => {
    const page = await show(story);
    expect(await tooWide(page)).toEqual([]);
    for (const theme of THEMES) {
      await showIn(page, theme);
      expect(await violations(page)).toEqual([]);
    }
  });
}

for (const story of STORIES) {
  const isPictured = story.tags.includes('rtl');
  const looks = isPictured ? ', and it looks as it did' : '';
  test(`${story.title}, ${story.name}: from right to left nothing runs out, axe finds nothing${looks}`, async ({
    show,
  }) => {
    const page = await show(story, { direction: 'rtl' });
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    if (isPictured) await matchPicture(page, `${story.id}-rtl`);
  });
}

const WIDTHS = { wide: 400, widest: 720 } as const;

for (const [tag, width] of Object.entries(WIDTHS)) {
  for (const story of STORIES.filter(({ tags }) => tags.includes(tag))) {
    test(`${story.title}, ${story.name}: at ${width} px it looks as it did`, async ({ show }) => {
      const page = await show(story, { width });
      expect(await tooWide(page)).toEqual([]);
      await matchPicture(page, `${story.id}-${width}`);
    });
  }
}
