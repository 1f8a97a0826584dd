// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openFramedPage } from './framedPage.test.support.ts';

/** Clicks the element marked `data-here` of a page, and tells what became of it. */
function click(html: string, init: MouseEventInit = {}, settings: Parameters<typeof openFramedPage>[0] = {}) {
  const own = document.implementation.createHTMLDocument();
  own.body.innerHTML = html;
  const { sent } = openFramedPage({ ...settings, document: own });
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
  own.body.querySelector('[data-here]')?.dispatchEvent(event);
  return { sent: sent(), isPrevented: event.defaultPrevented };
}

const LINK = '<a data-here target="_blank" href="https://crm.test/1">Deal</a>';
const OPENED = { sent: [{ type: 'open_url', url: 'https://crm.test/1' }], isPrevented: true };
const LEFT_ALONE = { sent: [], isPrevented: false };

test.each([
  LINK,
  '<a target="_BLANK" href="https://crm.test/1"><b><i data-here>Deal</i></b></a>',
  '<p><a data-here rel="noopener" target="_blank" href="https://crm.test/1">Deal</a></p>',
])('a left click on a link for a new tab goes to the host: %s', (html) => {
  expect(click(html)).toEqual(OPENED);
});

test.each([
  '<a data-here href="https://crm.test/1">here</a>',
  '<a data-here target="_self" href="https://crm.test/1">here</a>',
  '<a data-here target="other" href="https://crm.test/1">named</a>',
  '<a data-here target="_blank">nowhere</a>',
  '<a data-here target="_blank" href="javascript:alert(1)">script</a>',
  '<a data-here target="_blank" href="data:text/html,x">data</a>',
  '<a data-here target="_blank" href="blob:https://plugin.test/1">blob</a>',
  '<form target="_blank"><button type="button" data-here>go</button></form>',
  '<p data-here>text</p>',
])('other clicks are left alone: %s', (html) => {
  expect(click(html)).toEqual(LEFT_ALONE);
});

test.each([
  { button: 1 },
  { button: 2 },
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
])('a click with %j is left to the browser', (init) => {
  expect(click(LINK, init)).toEqual(LEFT_ALONE);
});

test('a click that the page has handled itself is left alone', () => {
  const own = document.implementation.createHTMLDocument();
  own.body.innerHTML = LINK;
  const link = own.body.querySelector('a');
  link?.addEventListener('click', (event) => event.preventDefault());
  const { sent } = openFramedPage({ document: own });

  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

  expect(sent()).toEqual([]);
});

test('without a host links work as they always do', () => {
  expect(click(LINK, {}, { isFramed: false })).toEqual(LEFT_ALONE);
});
