import { late } from './late.ts';

/**
 * The legacy protocol, the translations between the two APIs and the way through the legacy library: loaded when one of
 * them is first needed, which with a host of the current protocol may be never.
 */
export const LATE_PARTS = /* @__PURE__ */ late(() => import('./lateParts.ts'));
