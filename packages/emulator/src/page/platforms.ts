import type { Platform } from '@frontyard/sdk-types';

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  desktop: 'Desktop',
  ios: 'iOS',
  android: 'Android',
};
