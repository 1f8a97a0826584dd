import { expect, test } from '@frontyard/testkit/playwright';
import type { Front } from '@frontyard/testkit/playwright';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>P</title>
<meta name="viewport" content="width=device-width, viewport-fit=cover">
<style>body { margin: 0; padding: env(safe-area-inset-top, 0) 0 env(safe-area-inset-bottom, 0); } button { width: 200px; height: 100px; }</style>
<button>Press</button><script src="https://dl.frontapp.com/libs/plugin-sdk-1.10.0.min.js"></script><script>
Front.contextUpdates.subscribe(() => undefined);
window.seen = [];
for (const type of ['touchstart', 'pointerdown']) addEventListener(type, (event) => seen.push([type, event.pointerType ?? '']));
</script></html>`;

test.use({ plugin: { start: async () => servePage(PAGE) } });

/** What the plugin's page finds out about the device it is on. */
const deviceOf = ({ panel }: Front) =>
  panel.locator('body').evaluate((body) => ({
    hoverNone: matchMedia('(hover: none)').matches,
    coarse: matchMedia('(pointer: coarse)').matches,
    touch: 'ontouchstart' in window && navigator.maxTouchPoints > 0,
    insets: [getComputedStyle(body).paddingTop, getComputedStyle(body).paddingBottom],
    size: [innerWidth, innerHeight],
  }));
const DESKTOP = { hoverNone: false, coarse: false, touch: false, insets: ['0px', '0px'] };

test('a phone has touch, no hover, a coarse pointer and its safe areas; a desktop has none of them', async ({
  front,
}) => {
  await expect.poll(() => deviceOf(front)).toMatchObject(DESKTOP);
  const phone = { hoverNone: true, coarse: true, touch: true };
  await front.platform('ios');
  await expect.poll(() => deviceOf(front)).toEqual({ ...phone, insets: ['47px', '34px'], size: [390, 844] });
  await front.platform('android');
  await expect.poll(() => deviceOf(front)).toEqual({ ...phone, insets: ['36px', '24px'], size: [412, 915] });
  await front.platform('desktop');
  const { hoverNone: _, ...rest } = DESKTOP;
  await expect.poll(() => deviceOf(front)).toMatchObject(rest);
});

test.describe('opened on a phone', () => {
  test.use({ platform: 'ios' });

  test('a tap is a touch', async ({ front }) => {
    await front.panel.getByRole('button').tap();
    const seen = await front.panel
      .locator('body')
      .evaluate(() => (window as never as { seen: unknown }).seen);
    expect(seen).toEqual([
      ['pointerdown', 'touch'],
      ['touchstart', ''],
    ]);
  });
});

async function servePage(page: string) {
  const { listen } = await import('@frontyard/server/listen');
  const listener = await listen(
    { fetch: () => new Response(page, { headers: { 'content-type': 'text/html' } }) },
    { port: 0 },
  );
  return { url: `${listener.url}/`, close: () => listener.close() };
}
