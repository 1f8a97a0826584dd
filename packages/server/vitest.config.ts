import { availableParallelism } from 'node:os';
import { preset } from '@frontyard/tooling-vitest';

export default preset({
  globalSetup: 'src/testing/prepareTests.ts',
  // Much of the time is waiting for other processes.
  maxWorkers: availableParallelism(),
  // Loading the database's code anew for each file took a quarter of the time; no file changes what others load.
  isolate: false,
  // On a busy machine a database takes its time to open.
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
