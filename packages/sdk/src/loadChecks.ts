import { late } from './late.ts';

/** The checks of arguments with their schemas: loaded after the first context, or with the first call. */
export const CHECKS = /* @__PURE__ */ late(async () => (await import('./check.ts')).check);
