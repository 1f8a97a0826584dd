import type { Frontyard } from '@frontyard/emulator/script';
import type { Platform } from '@frontyard/sdk-types';
import type { Page } from 'playwright-core';

/** A page that has not said hello after this long, in milliseconds, is given up: before the usual time of a test is over. */
const GIVEN_UP_AFTER = 20_000;
/** What the emulator may say of a page that comes right yet. */
const MAY_PASS = ['No hello', 'Signed out'];

type Script = { frontyard: Frontyard };

/**
 * Waits until a plugin is connected, on a platform where one is given.
 * @throws Error with the emulator's diagnosis: at once where it is final
 */
export async function connected(page: Page, plugin: string, platform?: Platform): Promise<void> {
  const ending = await page
    .waitForFunction(
      ([name, wanted, passing]) => {
        const { frontyard } = window as unknown as Script;
        const isThere = frontyard
          .frames()
          .some(
            (frame) =>
              frame.plugin === name &&
              frame.status === 'connected' &&
              (wanted === undefined || frame.platform === wanted),
          );
        if (isThere) return 'connected';
        const titles = [...document.querySelectorAll('.diagnosis-title')].map(
          ({ textContent }) => textContent,
        );
        return titles.some((title) => !passing.includes(title)) ? 'diagnosed' : false;
      },
      [plugin, platform, MAY_PASS] as const,
      { timeout: GIVEN_UP_AFTER },
    )
    .then((handle) => handle.jsonValue())
    .catch((cause: unknown) => ({ cause }));
  if (ending === 'connected') return;
  const why = await diagnosisIn(page).catch(() => '');
  throw new Error(
    `The plugin ${plugin} did not connect to Front. ${why || 'The emulator has no diagnosis: see front-log.json.'}`,
    typeof ending === 'object' ? ending : {},
  );
}

/** What the emulator's page says of the plugin, for people. */
function diagnosisIn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.diagnosis')]
      .map((each) => [...each.querySelectorAll('p')].map(({ textContent }) => textContent).join(': '))
      .join(' '),
  );
}
