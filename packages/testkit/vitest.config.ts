import { preset } from '@frontyard/tooling-vitest';

export default preset({
  include: ['{src,tests,examples}/**/*.test.{ts,tsx}'],
});
