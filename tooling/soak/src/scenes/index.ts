import type { Scene } from '../scene.ts';
import { connections } from './connections.ts';
import { idTimes } from './idTimes.ts';
import { kill } from './kill.ts';
import { lock } from './lock.ts';
import { cut, outage } from './outage.ts';
import { rotation } from './rotation.ts';
import { swappedIds } from './swappedIds.ts';
import { tenants } from './tenants.ts';
import { timing } from './timing.ts';

export const SCENES: Readonly<Record<string, Scene>> = {
  kill,
  lock,
  ids: swappedIds,
  idTimes,
  tenants,
  connections,
  outage,
  cut,
  rotation,
  timing,
};
