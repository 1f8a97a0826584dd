import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test as base } from '@playwright/test';
import type { Story } from './stories.ts';

export interface Look {
  width?: number;
  direction?: 'ltr' | 'rtl';
  text?: 100 | 200;
  /** On a phone: a finger instead of a mouse. */
  isTouched?: boolean;
  forcedColors?: 'active' | 'none';
}

/** Shows a story in a look: drawn, and played to its end. A play that fails, fails the test. */
export type Show = (story: Story, look?: Look) => Promise<Page>;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opening the workshop takes far longer than drawing a story, so each look keeps its page. */
export const test = base.extend<object, { show: Show }>({
  show: [
    async ({ browser }, use, { project }) => {
      const pages = new Map<string, Promise<Page>>();
      const open = (look: Look) => openWorkshop(browser, look, project.use.baseURL ?? '');
      await use(async (story, look = {}) => {
        const key = JSON.stringify(look);
        const opening = pages.get(key) ?? open(look);
        pages.set(key, opening);
        const page = await opening;
        await draw(page, story);
        expect(await drawnIn(page)).toEqual({
          direction: look.direction ?? 'ltr',
          text: `${look.text ?? 100}%`,
          width: `${look.width ?? 270}px`,
        });
        return page;
      });
      for (const page of pages.values()) await (await page).context().close();
    },
    { scope: 'worker' },
  ],
});

async function openWorkshop(browser: Browser, look: Look, baseURL: string): Promise<Page> {
  const { width = 270, direction = 'ltr', text = 100, isTouched = false } = look;
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    deviceScaleFactor: 1,
    hasTouch: isTouched,
    isMobile: isTouched,
    reducedMotion: 'reduce',
    forcedColors: look.forcedColors ?? 'none',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  // “Today” is a day in the calendar, and would be another in every picture.
  await page.clock.setFixedTime('2026-03-10T12:00:00Z');
  await page.addInitScript(AXE);
  await page.goto(`${baseURL}/iframe.html?viewMode=story&id=`);
  await page.waitForFunction(
    () => '__STORYBOOK_ADDONS_CHANNEL__' in window && '__STORYBOOK_PREVIEW__' in window,
  );
  const globals = { theme: 'light', width: String(width), direction, text: String(text), contrast: 'system' };
  await page.evaluate(async (chosen) => {
    const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } =
      window as unknown as Workshop;
    await preview.ready();
    channel.emit('updateGlobals', { globals: chosen });
  }, globals);
  return page;
}

interface Workshop {
  __STORYBOOK_PREVIEW__: { ready(): Promise<void> };
  __STORYBOOK_ADDONS_CHANNEL__: {
    on(
      event: string,
      listener: (told: { storyId?: string; status?: string; message?: string }) => void,
    ): void;
    off(event: string, listener: (told: never) => void): void;
    emit(event: string, told: object): void;
  };
}

/** What Storybook says of a story that fails. At its end it calls it a success all the same, when only its play has thrown. */
const FAILURES = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
];

async function draw(page: Page, { id }: Story): Promise<void> {
  const problems = await page.evaluate(
    ([storyId, failures]) =>
      new Promise<string[]>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Workshop;
        const found: string[] = [];
        const note = (told: object | string) => found.push(JSON.stringify(told).slice(0, 2000));
        const finish = (told: { storyId?: string; status?: string }) => {
          if (told.storyId !== storyId) return;
          if (told.status !== 'success') note(told);
          for (const event of failures) channel.off(event, note);
          channel.off('storyFinished', finish);
          resolve(found);
        };
        for (const event of failures) channel.on(event, note);
        channel.on('storyFinished', finish);
        Object.assign(document.documentElement.dataset, { theme: 'light', contrast: 'system' });
        // Where a key leads begins at the top, not where the story before was left.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.removeAllRanges();
        // As if the pointer had been used last: where the focus is shown must not hang on the story before.
        window.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
        const isShown = new URLSearchParams(location.search).get('id') === storyId;
        channel.emit(isShown ? 'forceRemount' : 'setCurrentStory', { storyId, viewMode: 'story' });
      }),
    [id, FAILURES] as const,
  );
  expect(problems).toEqual([]);
  await page.evaluate(() => document.fonts.ready);
}

/** What the story stands in, so that no look is only thought to be there. */
function drawnIn(page: Page): Promise<{ direction: string; text: string; width: string }> {
  return page.evaluate(() => ({
    direction: document.documentElement.dir,
    text: document.documentElement.style.fontSize,
    width: document.querySelector<HTMLElement>('.workshop-panel')?.style.maxInlineSize ?? '',
  }));
}
