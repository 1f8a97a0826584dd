import { definitionOf, type MethodName, type Wire } from '@frontyard/sdk-types';
import { NEEDS } from './current/needs.ts';
import type { LegacyMethod } from './legacy/method.ts';
import { LEGACY_METHODS } from './legacy/native/index.ts';
import { LEGACY_TRANSLATIONS } from './legacy/translations/index.ts';

/**
 * The methods a host must have for a call through the bridge to be done over a wire: the method itself, or those it is
 * translated into. Undefined where there is no way. For tools; it brings both protocols along.
 */
export function needsOf(name: MethodName, wire: Wire): readonly MethodName[] | undefined {
  if (wire === 'current') return definitionOf(name).current ? [name] : needs[name];
  if (name in LEGACY_METHODS) return [name];
  const translation = translations[name];
  return translation && (translation.via ? [translation.via] : []);
}

const needs: { readonly [N in MethodName]?: readonly MethodName[] } = NEEDS;
const translations: { readonly [N in MethodName]?: Pick<LegacyMethod, 'via'> } = LEGACY_TRANSLATIONS;
