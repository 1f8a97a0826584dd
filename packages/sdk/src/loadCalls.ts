import { late } from './late.ts';

/** What makes calls: loaded right after the first context, with the first call, or when a host takes its time. */
export const CALLS = /* @__PURE__ */ late(() => import('./callParts.ts'));
