import { expect, test } from 'vitest';
import { sampleSession } from '../recording/testing/sampleSession.ts';
import { isCovered, uncoveredBy } from './uncoveredBy.ts';

const plugin = {
  name: 'plugin',
  platforms: ['desktop', 'ios'],
  entryPoints: ['SIDE_PANEL'],
  sdk: 'current',
  methods: [],
} as const;

test('platforms without a recording, and methods that none calls, are named', () => {
  expect(uncoveredBy([sampleSession()], { ...plugin, methods: ['addLink', 'tag'] })).toEqual({
    plugin: 'plugin',
    platforms: ['ios'],
    methods: ['tag'],
    entryPoints: [],
    excused: [],
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

test('entry points count too, and what cannot be recorded is excused with a reason, as long as that is so', () => {
  const declared = {
    ...plugin,
    platforms: ['desktop'],
    entryPoints: ['SIDE_PANEL', 'COMPOSER_TOOLBAR'],
    methods: ['addLink', 'tag'],
  } as const;
  const uncovered = uncoveredBy([sampleSession()], declared);
  expect(uncovered).toMatchObject({ methods: ['tag'], entryPoints: ['COMPOSER_TOOLBAR'], excused: [] });
  expect(isCovered(uncovered)).toBe(false);

  const notRecorded = {
    tag: 'Only on an account with no tags.',
    COMPOSER_TOOLBAR: 'Draws nothing of its own.',
  };
  expect(isCovered(uncoveredBy([sampleSession()], { ...declared, notRecorded }))).toBe(true);
  const tooMuch = { ...notRecorded, tag: ' ', addLink: 'Once it was so.', move: 'Never declared.' };
  expect(uncoveredBy([sampleSession()], { ...declared, notRecorded: tooMuch })).toMatchObject({
    methods: ['tag'],
    excused: ['addLink', 'move'],
  });
});
