import { preset } from '@frontyard/tooling-vitest';

export default preset({
  globalSetup: '@frontyard/server/testing/prepare',
  // Servers are started, killed and started again.
  testTimeout: 600_000,
});
