import { expect, test } from 'vitest';
import { SCENES } from './scenes/index.ts';

const server = process.env['DATABASE_URL'] || undefined;
/** Those that could not be without a PostgreSQL; the others leave it to `pnpm -s soak`, so that little depends on it. */
const ON_POSTGRES = server === undefined ? [] : ['cut'];

/** The short forms, at once; `pnpm -s soak` has the long ones. */
test.concurrent.each(['kill', 'lock', 'ids', 'tenants', 'connections', 'rotation', 'timing', ...ON_POSTGRES])(
  '%s',
  async (name) => {
    const options = ON_POSTGRES.includes(name) ? { server } : {};
    const found = await SCENES[name]?.run({ scale: 0.001, isShort: true, ...options });
    expect(found?.problems).toEqual([]);
  },
);
