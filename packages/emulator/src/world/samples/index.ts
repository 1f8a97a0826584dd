import type { WorldInput } from '../schema.ts';
import { logisticsWorld } from './logistics/logistics.ts';
import { salesWorld } from './sales/sales.ts';
import { supportWorld } from './support/support.ts';

export { logisticsWorld, salesWorld, supportWorld };
export { smallWorld } from './small.ts';

/** Worlds to start with, by name. */
export const SAMPLES = {
  support: supportWorld,
  logistics: logisticsWorld,
  sales: salesWorld,
} as const satisfies Record<string, () => WorldInput>;
export type SampleName = keyof typeof SAMPLES;

export function isSampleName(name: string): name is SampleName {
  return Object.hasOwn(SAMPLES, name);
}
