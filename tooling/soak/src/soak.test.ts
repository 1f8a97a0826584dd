import { expect, test } from 'vitest';
import { SCENES } from './scenes/index.ts';

/**
 * The short forms, at once; `pnpm -s soak` has the long ones. Here PostgreSQL is left to them, so that nothing depends
 * on it.
 */
test.concurrent.each(['kill', 'lock', 'ids', 'tenants'])('%s', async (name) => {
  const found = await SCENES[name]?.run({ scale: 0.001 });
  expect(found?.problems).toEqual([]);
});
