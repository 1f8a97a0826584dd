import type { OpenChannel, OpenLine } from '../line.ts';
import { openLegacyLine } from './line.ts';
import { LEGACY_METHODS } from './native/index.ts';
import { LEGACY_TRANSLATIONS } from './translations/index.ts';

/** The legacy line over a channel, with every method that there is a way to do. */
export function openLegacy(open: OpenChannel): OpenLine {
  return (events) => openLegacyLine({ open, events, methods: { ...LEGACY_TRANSLATIONS, ...LEGACY_METHODS } });
}
