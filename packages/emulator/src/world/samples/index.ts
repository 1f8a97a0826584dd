import type { WorldInput } from '../schema.ts';
import { supportWorld } from './support.ts';

export { smallWorld } from './small.ts';
export { supportWorld } from './support.ts';

/** Worlds to start with, by name. */
export const SAMPLES = { support: supportWorld } as const satisfies Record<string, () => WorldInput>;
export type SampleName = keyof typeof SAMPLES;
