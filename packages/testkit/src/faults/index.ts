export { describeFaults } from './describeFaults.ts';
export type { PluginUnderFaults } from './inLab.ts';
