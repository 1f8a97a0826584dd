import { expect, test } from 'vitest';
import { PluginError } from './errors.ts';

test('an error tells what happened, where, and what to do', () => {
  const error = new PluginError('METHOD_UNAVAILABLE', { method: 'insertHTML' });
  expect(error.message).toMatch(/^\[frontyard\] insertHTML\(\): .*can\(name\)/);
});

test('an error of a second copy of the package is recognised by its mark', () => {
  const foreign = { [Symbol.for('frontyard.PluginError')]: true, code: 'HOST_REFUSED' };
  expect(PluginError.is(foreign, 'HOST_REFUSED')).toBe(true);
  expect(PluginError.is(foreign, 'ABORTED')).toBe(false);
  expect(PluginError.is(new Error('x'))).toBe(false);
});
