// @vitest-environment jsdom
import { expect, test } from '@frontyard/testkit';
import { startPlugin } from './plugin.ts';

// The library is there as in Front, where the plugin finds it by its name.
test.beforeEach(({ frontjs }) => {
  expect(globalThis).toMatchObject({ Front: frontjs });
});

test('tags and archives after a yes', async ({ host }) => {
  startPlugin(document.body);
  host.select(['cnv_bill']);
  await host.settled();
  document.querySelector('button')?.click();
  await host.settled();
  host.answer(host.view().dialogs[0]?.id ?? '', true);
  await host.settled();

  expect(host).toHaveCalledFront('confirm', { title: 'Close it?' });
  expect(host).toHaveCalledFront('attachTag', 'tag_late');
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bill')).toMatchObject({
    status: 'archived',
    tagIds: ['tag_late'],
  });
  expect(host).toHaveNoUnhandledCalls();
});

test('does nothing after a no', async ({ host }) => {
  startPlugin(document.body);
  host.select(['cnv_bill']);
  await host.settled();
  document.querySelector('button')?.click();
  await host.settled();
  host.answer(host.view().dialogs[0]?.id ?? '');
  await host.settled();

  expect(host).not.toHaveCalledFront('attachTag');
  expect(host).not.toHaveCalledFront('toggleArchive');
});
