import { preset } from '@frontyard/tooling-vitest';

// A cold PGlite takes up to 20 seconds to open.
export default preset({ testTimeout: 60_000, hookTimeout: 60_000 });
