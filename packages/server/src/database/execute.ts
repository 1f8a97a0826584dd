import type { SQL } from 'drizzle-orm';

/** Runs one statement on whichever database is open. */
export type Execute = <Row extends Record<string, unknown>>(query: SQL) => Promise<{ rows: Row[] }>;
