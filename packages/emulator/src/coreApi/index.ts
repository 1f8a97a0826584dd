export { importCoreApi } from './importCoreApi.ts';
export type { JsonFile } from './readResources.ts';
