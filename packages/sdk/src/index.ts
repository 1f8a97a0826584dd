import { createConnect, type Connect } from './createConnect.ts';
import { translations } from './current/translations.ts';
import { everyLine } from './everyLine.ts';
import { CHECKS } from './loadChecks.ts';
import { offerReports } from './offerReports.ts';

/**
 * Connects the page to the Front that frames it, by either protocol. Arguments are checked before they are sent.
 * Where there is no Front, `ready` rejects with NOT_IN_FRONT after `timeout` milliseconds.
 * @throws BAD_ARGUMENTS when `through` is not Front's SDK or the legacy library.
 */
export const connect: Connect = /* @__PURE__ */ createConnect({
  lines: everyLine,
  translations,
  check: CHECKS,
  offerReports,
});

export type { Bridge, ConnectOptions, HostWindow, PageDocument, PageWindow } from './bridge.ts';
export type { Connect } from './createConnect.ts';
export { pages } from './pages.ts';
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
