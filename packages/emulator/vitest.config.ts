import { preset } from '@frontyard/tooling-vitest';

export default preset({ isolate: false });
