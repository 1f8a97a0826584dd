import { CURRENT_TRANSLATIONS } from './current/translations/index.ts';
import { legacyWire } from './legacy/legacyWire.ts';
import { LEGACY_METHODS } from './legacy/native/index.ts';
import { LEGACY_TRANSLATIONS } from './legacy/translations/index.ts';
import { through } from './through/through.ts';
import type { ConnectParts } from './createConnect.ts';

/** All parts of a `connect` but the checks, which need the schemas. */
export function everyPart(): ConnectParts {
  return {
    translations: CURRENT_TRANSLATIONS,
    legacy: legacyWire({ ...LEGACY_TRANSLATIONS, ...LEGACY_METHODS }),
    through,
  };
}
