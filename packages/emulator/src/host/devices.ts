import type { MobilePlatform } from '@frontyard/sdk-types';

/** The screen of a phone. */
export interface Device {
  /** Of the screen, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the system's bars take of it. */
  readonly top: number;
  readonly bottom: number;
}

/** The screens of an iPhone 14 and a Pixel 7, whose sizes their makers publish, with the bars of an app in portrait. */
export const DEVICES: Readonly<Record<MobilePlatform, Device>> = {
  ios: { width: 390, height: 844, top: 47, bottom: 34 },
  android: { width: 412, height: 915, top: 36, bottom: 24 },
};
