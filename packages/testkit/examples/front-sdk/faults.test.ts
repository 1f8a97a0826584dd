// @vitest-environment jsdom
import { describeFaults } from '@frontyard/testkit/faults';
import { startPlugin } from './plugin.ts';

describeFaults({
  name: 'Orders',
  sdk: 'current',
  methods: ['addLink'],
  start: startPlugin,
  act: async () => document.querySelector('button')?.click(),
});
