import { PLATFORMS, type Platform } from '@frontyard/sdk-types';

/** Where plugins are shown: in a Front, or with no host around them at all. */
export type Stage = Platform | 'none';

export const STAGES: readonly Stage[] = [...PLATFORMS, 'none'];

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  desktop: 'Desktop',
  ios: 'iOS',
  android: 'Android',
  none: 'No host',
};
