import { describePanel } from '@frontyard/testkit/panel';
import { BRAKES, inSupport } from './pluginTest.ts';

/** The three plugins owe their users what any panel does. */
describePanel({
  name: 'crm-link',
  ...inSupport('crm-link'),
  conversation: BRAKES,
  ready: (panel) => panel.getByRole('button', { name: 'Link to conversation' }).waitFor(),
});

describePanel({
  name: 'knowledge-base',
  ...inSupport('knowledge-base'),
  conversation: BRAKES,
  // Both lists, not their headings, which stand there while they are loaded.
  async ready(panel) {
    for (const name of ['Suggested for this conversation', 'Popular articles']) {
      await panel.getByRole('list', { name }).getByRole('button').first().waitFor();
    }
  },
});

describePanel({
  name: 'mobile-safe',
  ...inSupport('mobile-safe'),
  conversation: BRAKES,
  ready: (panel) => panel.getByRole('button', { name: 'Archive' }).waitFor(),
});
