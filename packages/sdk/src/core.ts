import { createConnect, type Connect } from './createConnect.ts';
import { everyPart } from './everyPart.ts';

/** The same as in `@frontyard/sdk`, without checks of the arguments and without their schemas. */
export const connect: Connect = /* @__PURE__ */ createConnect(/* @__PURE__ */ everyPart());

export type { Bridge, ConnectOptions, HostWindow, PageDocument, PageWindow } from './bridge.ts';
export type { Check } from './calls.ts';
export { createConnect, type Connect, type ConnectParts } from './createConnect.ts';
export { CURRENT_TRANSLATIONS } from './current/translations/index.ts';
export { legacyWire } from './legacy/legacyWire.ts';
export { LEGACY_METHODS } from './legacy/native/index.ts';
export { LEGACY_TRANSLATIONS } from './legacy/translations/index.ts';
export { pages } from './pages.ts';
export { through } from './through/through.ts';
export { ERRORS, PluginError, type ArgumentIssue, type ErrorCode } from '@frontyard/sdk-types/errors';
export type {
  CallOptions,
  ContextOf,
  FrontContext,
  HostApi,
  MethodName,
  MobileApi,
  Platform,
  Wire,
} from '@frontyard/sdk-types';
