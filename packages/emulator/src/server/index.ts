export { createEmulatorApp } from './app.ts';
export { frontjs, isBuilt } from './built.ts';
export { probePlugin, type Probe } from './probe.ts';
export type { EmulatorSession } from './session.ts';
