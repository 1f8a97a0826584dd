export { createEmulatorApp } from './app.ts';
export { isBuilt } from './built.ts';
export { probePlugin, type Probe } from './probe.ts';
export type { EmulatorSession } from './session.ts';
