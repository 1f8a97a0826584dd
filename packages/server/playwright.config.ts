import { preset } from '@frontyard/tooling-browser/playwright';

export default await preset();
