import { preset } from '@frontyard/tooling-vitest';

export default preset({
  globalSetup: '@frontyard/server/testing/prepare',
  // On a busy machine a database takes its time to open.
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
