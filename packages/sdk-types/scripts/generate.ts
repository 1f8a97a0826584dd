import { writeFileSync } from 'node:fs';
import { methodNames } from '../src/derive.ts';

const target = new URL('../src/names.gen.ts', import.meta.url);

writeFileSync(
  target,
  `// Generated from the contract by \`pnpm gen\`. Edit src/methods instead.
import type { MethodName } from './derive.ts';

/** Every method's name, without the schemas: what a browser needs to build the client. */
export const METHOD_NAMES: readonly MethodName[] = ${JSON.stringify(methodNames().toSorted(), null, 2)};
`,
);
