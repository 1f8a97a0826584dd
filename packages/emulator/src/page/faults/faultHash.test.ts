import { expect, test } from 'vitest';
import { faultsInHash, hashOfFaults } from './faultHash.ts';

test('faults go into an address and come out again', () => {
  expect(faultsInHash(hashOfFaults('{"a":"ä #1"}'))).toBe('{"a":"ä #1"}');
  expect(hashOfFaults('')).toBe('');
});

test('other addresses carry none, and a broken one is told from them', () => {
  expect(faultsInHash('')).toBeUndefined();
  expect(faultsInHash('#other')).toBeUndefined();
  expect(faultsInHash('#faults=%')).toBe('');
});
