import { preset } from '@frontyard/tooling-browser/playwright';

export default await preset({ testDir: '.', outputDir: '../../reports/browser-tests', reporter: 'line' });
