import { preset } from '@frontyard/tooling-vitest';

export default preset({
  isolate: false,
  environment: 'jsdom',
  setupFiles: ['src/testing/setup.ts'],
});
