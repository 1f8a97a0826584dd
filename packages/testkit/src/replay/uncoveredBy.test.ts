import { expect, test } from 'vitest';
import { sampleSession } from '../recording/testing/sampleSession.ts';
import { uncoveredBy } from './uncoveredBy.ts';

const plugin = { name: 'plugin', platforms: ['desktop', 'ios'], sdk: 'current', methods: [] } as const;

test('platforms without a recording, and methods that none calls, are named', () => {
  expect(uncoveredBy([sampleSession()], { ...plugin, methods: ['addLink', 'tag'] })).toEqual({
    plugin: 'plugin',
    platforms: ['ios'],
    methods: ['tag'],
  });
  expect(uncoveredBy([], { ...plugin, methods: ['addLink'] })).toMatchObject({
    platforms: ['desktop', 'ios'],
    methods: ['addLink'],
  });
});

test('a method counts by what our sdk calls for it, and not where it calls nothing', () => {
  const session = sampleSession();
  session.entries.push({ at: 9, type: 'called', call: '9', name: 'updateDraft', args: [] });
  expect(uncoveredBy([session], { ...plugin, methods: ['insertHTML', 'copyToClipboard'] }).methods).toEqual(
    [],
  );
});
