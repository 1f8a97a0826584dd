import type { Page } from '@playwright/test';

const CONTROLS = [
  'button',
  'input:not([type=checkbox], [type=radio])',
  'textarea',
  'label:has(input)',
  'a[data-standalone]',
  '[role=tab]',
  '[role=option]',
  '[role=menuitem]',
  '[role=row]:not(tr)',
  'td > [role=button]',
].join(', ');

/** Whatever can be pressed and is smaller than 44 px, in words. Days of a calendar share the width of the panel. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(
    (controls) =>
      [...document.querySelectorAll(controls)]
        .filter(
          (control) =>
            control.checkVisibility() && !control.closest('[aria-hidden=true], [style*="clip-path"]'),
        )
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1)
        .filter(({ control, box }) => box.height < 44 || (box.width < 44 && !control.closest('td')))
        .map(({ control, box }) => `${control.outerHTML.slice(0, 90)} ${box.width}×${box.height}`),
    CONTROLS,
  );
}
