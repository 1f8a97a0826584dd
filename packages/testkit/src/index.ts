export { expect } from 'vitest';
export { callsOf, type HostCall } from './host/calls.ts';
export { createTestHost, type HostScene, type TestHost } from './host/createTestHost.ts';
export { describeHost, type Runner } from './host/describeHost.ts';
export type { HostUnderTest, OpenHost, SeenContext } from './host/hostUnderTest.ts';
export { memoryPage, type FramedPage, type PluginOpening } from './host/memoryPage.ts';
export type { OfficialSdk } from './host/officialSdk.ts';
export { openInMemory, type Scene } from './host/openInMemory.ts';
export { test, type Fixtures } from './vitest/test.ts';
