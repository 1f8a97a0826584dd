// @vitest-environment jsdom
import { describeFaults } from '@frontyard/testkit/faults';
import { startPlugin } from './plugin.ts';

describeFaults({
  name: 'Late',
  sdk: 'legacy',
  methods: ['confirm', 'attachTag', 'toggleArchive'],
  start: startPlugin,
  async act(host) {
    document.querySelector('button')?.click();
    await host.settled();
    const [dialog] = host.view().dialogs;
    if (dialog) host.answer(dialog.id, true);
  },
});
