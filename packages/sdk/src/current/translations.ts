import { LATE_PARTS } from '../loadLateParts.ts';
import { NEEDS } from './needs.ts';
import type { Translations } from './translation.ts';

/** The seed's API over the current wire. */
export const translations: Translations = { needs: NEEDS, code: LATE_PARTS };
