import { expect, test } from 'vitest';
import { reachesForWindow } from './takesWindow.ts';

test.each([
  '<a href="/x" target="_top">x</a>',
  "<A HREF=/x TARGET='_parent' class=y>x</A>",
  '<form action=/x target=_top>',
  '<base target="_top">',
  '<script>window.top.location.href = "/x"</script>',
  '<script>parent.location = "/x"</script>',
  "<script>window.open('/x', '_top')</script>",
])('%s goes for the window around it', (page) => {
  expect(reachesForWindow(page)).toBe(true);
});

test.each([
  '',
  '<a href="/x" target="_blank">x</a>',
  '<!-- <a target="_top"> -->',
  '<p>target="_top"</p>',
  '<script>window.location.href = "/x"; const top = 1; el.style.top = "3px";</script>',
])('%s does not', (page) => {
  expect(reachesForWindow(page)).toBe(false);
});

test('a page of any shape is looked through at once', () => {
  for (const page of ['<a '.repeat(160_000), '<!--'.repeat(120_000), '<a target='.repeat(50_000)])
    expect(reachesForWindow(page)).toBe(false);
});
