export { createEmulatorApp, type EmulatorAppOptions } from './app.ts';
export { frontjs, isBuilt, reporter } from './built.ts';
export { createNews, type News, type PluginNews } from './news.ts';
export { probePlugin, type Probe } from './probe.ts';
export type { EmulatorSession } from './session.ts';
