export { describeFaults } from './describeFaults.ts';
export type { AppUnderFaults, PageUnderFaults, PluginUnderFaults } from './PluginUnderFaults.ts';
export type { OwnRequest } from './watchRequests.ts';
