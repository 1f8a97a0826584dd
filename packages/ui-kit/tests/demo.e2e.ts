import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const SCENES = ['parts', 'customer'] as const;
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 270, text: 100 },
  { width: 400, text: 100 },
  { width: 270, text: 200 },
] as const;

for (const scene of SCENES) {
  for (const theme of THEMES) {
    for (const { width, text } of SIZES) {
      test(`the ${scene} scene at ${width} px, ${text} % text, ${theme}: readable, and nothing runs out of it`, async ({
        page,
      }) => {
        await open(page, { scene, theme, width, text });
        await unroll(page);
        await save(page, `${scene}-${width}-${text}-${theme}`);

        expect(await tooWide(page)).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
      });
    }
  }
}

for (const theme of THEMES) {
  test(`open lists, toasts and tooltips in the ${theme} theme stay inside the panel and readable`, async ({
    page,
  }) => {
    await open(page, { scene: 'parts', theme, width: 270, text: 100 });
    await page.getByRole('button', { name: 'info', exact: true }).click();
    await page.getByRole('button', { name: 'with action' }).click();
    await page.getByRole('button', { name: 'error', exact: true }).click();
    await expect(page.getByText('Tag removed')).toBeVisible();
    await settled(page);
    await save(page, `toasts-${theme}`);
    expect(await violationsOf(page, '.fy-ToastRegion')).toEqual([]);

    await page.getByRole('button', { name: /Priority/u }).click();
    await expect(page.getByRole('listbox')).toBeVisible();
    await settled(page);
    await save(page, `select-${theme}`);
    expect(await tooWide(page)).toEqual([]);
    expect(await violationsOf(page, '.fy-Select-popover')).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Priority/u })).toBeFocused();
    await page.getByRole('button', { name: 'Edit', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tooltip')).toBeVisible();
    await settled(page);
    await save(page, `tooltip-${theme}`);
  });
}

test('the system theme is followed until the page chooses one', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/?scene=customer');
  const dark = await background();

  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  const light = await background();
  expect(light).not.toBe(dark);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  expect(await background()).toBe(light);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 700 } });

  for (const scene of SCENES) {
    test(`every control of the ${scene} scene is at least 44 px`, async ({ page }) => {
      await page.goto(`/?scene=${scene}`);
      await settled(page);
      await unroll(page);
      await save(page, `touch-${scene}`);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);

      const tooSmall = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, input:not([type=checkbox]), textarea, [role=tab], .fy-Checkbox-button, a[data-standalone]',
          ),
        ]
          .filter((control) => !control.closest('[aria-hidden=true], [hidden]'))
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
          .map(({ control, box }) => `${control.outerHTML.slice(0, 90)} ${box.width}×${box.height}`),
      );
      expect(tooSmall).toEqual([]);
    });
  }
});

test('copying works in a plain page without the Clipboard API', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/?scene=customer&refuse');
  await page.getByRole('button', { name: 'Copy account number' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeAttached();
});

interface Look {
  scene: (typeof SCENES)[number];
  theme: (typeof THEMES)[number];
  width: number;
  text: number;
}

async function open(page: Page, { scene, theme, width, text }: Look): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 640 });
  await page.goto(`/?scene=${scene}&theme=${theme}`);
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, text);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
}

/** Whatever is wider than its place, in words. Icon buttons may reach a few pixels into the padding around them. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.fy-VisuallyHidden, [style*="clip-path"], svg, template'))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const isOutside = box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
        return isOutside || (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 6);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

async function violationsOf(page: Page, selector: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Makes the page as tall as its content, so that all of it is looked at. */
async function unroll(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 270, height: 640 };
  const hidden = await page
    .locator('.fy-PanelLayout-body')
    .evaluate((body) => body.scrollHeight - body.clientHeight);
  await page.setViewportSize({ width, height: height + hidden });
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `reports/looks/${name}.png` });
}
