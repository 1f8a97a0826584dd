import { expect, test } from 'vitest';
import { audienceLine, audienceOf } from './audience.ts';
import { openPanel } from './testing/openPanel.ts';
import type { OpenPanel } from './testing/openPanel.ts';

function line({ bridge }: OpenPanel): string {
  return bridge.context ? audienceLine(audienceOf(bridge.context)) : '';
}

test('the panel says for whom it is', async () => {
  const panel = await openPanel();
  expect(line(panel)).toBe('No conversation selected');
  await panel.select('cnv_bike');
  expect(line(panel)).toBe('For Cleo Carter · cleo@customer.example');
  await panel.select('cnv_bike', 'cnv_bill');
  expect(line(panel)).toBe('2 conversations selected');
});

test('in the composer it is for whom the draft is', async () => {
  const panel = await openPanel({ entryPoint: 'COMPOSER_TOOLBAR', draftId: 'dra_1' });
  expect(line(panel)).toBe('For Cleo Carter · cleo@customer.example');
});

test('someone without a name is told by handle', () => {
  expect(audienceLine({ key: '', count: 1, person: { name: 'a@b.example', handle: 'a@b.example' } })).toBe(
    'For a@b.example',
  );
});
