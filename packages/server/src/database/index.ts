export { openDatabase } from './openDatabase.ts';
export type { Database, DatabaseOptions, OpenDatabase } from './openDatabase.ts';
export { ServerError } from '../errors.ts';
