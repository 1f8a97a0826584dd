import type { Benchmark } from '../benchmark.ts';
import { auth } from './auth.ts';
import { emulatorStart } from './emulatorStart.ts';
import { firstContext } from './firstContext.ts';
import { monorepo } from './monorepo.ts';
import { panelReady } from './panelReady.ts';
import { sdkCalls } from './sdkCalls.ts';
import { sdkSize } from './sdkSize.ts';
import { server } from './server.ts';
import { switching } from './switching.ts';

/** Every benchmark there is, in the order in which they run. */
export const BENCHMARKS: readonly Benchmark[] = [
  sdkSize,
  sdkCalls,
  firstContext,
  panelReady,
  switching,
  emulatorStart,
  auth,
  server,
  monorepo,
];
