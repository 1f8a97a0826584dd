import { preset } from '@frontyard/tooling-vitest';

export default preset({ setupFiles: ['src/testing/loadCalls.ts'] });
