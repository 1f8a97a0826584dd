import { preset } from '@frontyard/tooling-browser/playwright';

export default await preset({ testDir: '.', testMatch: '{tests,examples}/**/*.e2e.ts' });
