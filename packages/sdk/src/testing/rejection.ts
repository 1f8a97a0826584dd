import type { PluginError } from '@frontyard/sdk-types';

/** The error a promise rejects with; fails the test when it resolves. */
export function rejection(promise: Promise<unknown>): Promise<PluginError> {
  return promise.then(
    () => Promise.reject(new Error('The promise was expected to reject')),
    (error: PluginError) => error,
  );
}
