import { setup } from '@frontyard/server/testing/prepare';
import { preset } from '@frontyard/tooling-browser/playwright';

// The servers these tests start get it from here.
await setup();

export default await preset();
