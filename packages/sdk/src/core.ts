import { createConnect, type Connect } from './createConnect.ts';
import { translations } from './current/translations.ts';
import { everyLine } from './everyLine.ts';
import { offerReports } from './offerReports.ts';

/** The same as in `@frontyard/sdk`, without checks of the arguments and without their schemas. */
export const connect: Connect = /* @__PURE__ */ createConnect({
  lines: everyLine,
  translations,
  offerReports,
});

export type { Bridge, ConnectOptions, HostWindow, PageDocument, PageWindow } from './bridge.ts';
export type { Check } from './calls.ts';
export { createConnect, type Connect, type ConnectParts, type OtherLines } from './createConnect.ts';
export { everyLine, offerReports, translations };
export { pages } from './pages.ts';
export { frontjsCall } from './through/frontjsCall.ts';
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
