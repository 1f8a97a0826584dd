// @vitest-environment jsdom
import { expect, test } from '@frontyard/testkit';
import { vi } from 'vitest';
import { startPlugin } from './plugin.ts';

test('links the conversation to the orders of whom it is with', async ({ host }) => {
  startPlugin(document.body);
  await host.settled();
  document.querySelector('button')?.click();
  await host.settled();

  expect(host).toHaveCalledFront('addLink', expect.stringContaining('cleo%40customer.example'), 'Orders');
  expect(host).toHaveNoUnhandledCalls();
  expect(document.body.textContent).toContain('Linked.');
});

test('says so when Front does not link', async ({ host }) => {
  startPlugin(document.body);
  await host.settled();
  host.fault({ errorMethods: ['addLink'] });
  document.querySelector('button')?.click();
  await host.settled();

  expect(document.body.textContent).toContain('Front did not link it.');
});

test('has nothing to link when no conversation is open', async ({ host }) => {
  host.select([]);
  startPlugin(document.body);
  await host.settled();

  expect(document.querySelector('h1')?.textContent).toBe('Select a conversation');
  expect(document.querySelector('button')?.disabled).toBe(true);
});

test('its page begins by itself', async ({ host }) => {
  vi.resetModules();
  await import('./main.ts');
  await host.settled();

  expect(document.querySelector('h1')?.textContent).toBe('My bike');
});
