export { expect } from '@playwright/test';
export { openFront, type Front } from './Front.ts';
export type { PluginUnderTest } from './serve.ts';
export { forEachPlatform, test } from './test.ts';
