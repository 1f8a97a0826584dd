import { preset } from '@frontyard/tooling-vitest';

export default preset({ environment: 'jsdom', setupFiles: ['src/testing/setup.ts'] });
