import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, foundIn } from './plugin.test.support.ts';
import { composeProgram, CURRENT_METHODS, step } from './program.test.support.ts';

/** Ways a value goes from one expression to another; any number of them may follow each other. */
const program = fc.array(
  fc.record({
    method: fc.constantFrom(...CURRENT_METHODS),
    source: fc.constantFrom('bridge.host', 'lib.front.host', 'useBridge().host'),
    steps: fc.array(step, { maxLength: 5 }),
    end: fc.nat(),
  }),
  { minLength: 40, maxLength: 40 },
);

test(
  'whatever way a call takes, it is found or reported as not analysable',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(program, async (calls) => {
        const { files, expected } = composeProgram(calls);
        const report = await check(files);
        const passedOver = expected.filter(({ file, method }) => {
          return !foundIn(report, file).some((each) => each.includes('…') || each.endsWith(` ${method}`));
        });
        expect(passedOver.map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: 3, seed: 1 },
    );
  },
);
