import { expect, test } from 'vitest';
import { definitionOf, isOffered, methodNames, type MethodName } from '@frontyard/sdk-types';
import { translations } from '../current/translations.ts';
import { LEGACY_METHODS } from './native/index.ts';
import { offeredMethods } from './offeredMethods.ts';
import { LEGACY_TRANSLATIONS } from './translations/index.ts';

const ALL = { ...LEGACY_TRANSLATIONS, ...LEGACY_METHODS };

test("every method of the seed's API is done over its own wire", () => {
  const seedMethods = methodNames().filter((name) => isOffered(name, 'legacy', 'desktop'));
  expect(Object.keys(LEGACY_METHODS).toSorted()).toEqual(seedMethods.toSorted());
});

test('every successor in the contract does its method over the current wire', () => {
  const succeeded = methodNames().filter(
    (name) => definitionOf(name).successor && !definitionOf(name).current,
  );
  expect(succeeded.length).toBeGreaterThan(0);
  for (const name of succeeded)
    expect(translations.needs[name], name).toContain(definitionOf(name).successor);
});

test('every predecessor in the contract does its method over the legacy wire', () => {
  const preceded = methodNames().filter((name) => definitionOf(name).predecessor && !definitionOf(name).seed);
  expect(preceded.length).toBeGreaterThan(0);
  for (const name of preceded)
    expect(LEGACY_TRANSLATIONS[name]?.via, name).toBe(definitionOf(name).predecessor);
});

test.each(['noConversation', 'singleConversation'] as const)(
  '%s offers only what the contract has in it',
  (type) => {
    for (const name of Object.keys(offeredMethods(ALL, [], type === 'singleConversation')))
      expect(definitionOf(name as MethodName).contexts, name).toContain(type);
  },
);

test('arities count the arguments and the cancel token', () => {
  for (const [name, arity] of Object.entries(offeredMethods(ALL, [], true))) {
    const { current, seed } = definitionOf(name as MethodName);
    expect(arity, name).toBe((current ?? seed)!.names.length + 1);
  }
});
