export { describeHost, type Runner } from './describeHost.ts';
export type { HostUnderTest, OpenHost, SeenContext } from './hostUnderTest.ts';
export { memoryPage, openInMemory, type Scene } from './openInMemory.ts';
