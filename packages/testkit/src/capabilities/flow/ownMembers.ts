/** What the libraries have beside Front's methods. Calling these asks Front for nothing. */
export const LEGACY_OWN: ReadonlySet<string> = new Set([
  'on',
  'once',
  'off',
  'emit',
  'user',
  'visible',
  'log',
  'closePopup',
]);

/** @see `@frontapp/plugin-sdk` 1.10.0, index.d.ts */
export const SDK_OWN: ReadonlySet<string> = new Set([
  'buildCancelTokenSource',
  'isCancelError',
  'delegateAnchorClicksToFront',
  'delegateNewWindowsToFront',
]);

/** Older names of the legacy library, as seen in use, and the method each one is. */
export const LEGACY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['openPopup', 'openUrlInPopup'],
  ['openPopupUrl', 'openUrlInPopup'],
  ['forwardTo', 'forward'],
]);
