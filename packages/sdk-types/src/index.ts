export {
  CONTEXTS,
  ENTRY_POINTS,
  MOBILE_PLATFORMS,
  PLATFORMS,
  WIRES,
  type ContextType,
  type EntryPoint,
  type MobilePlatform,
  type Platform,
  type Wire,
} from './vocabulary.ts';
export { METHODS } from './methods/index.ts';
export { EVENTS, SeedConversationEvent, type EventName } from './events.ts';
export {
  CONTEXTS_BY_ENTRY_POINT,
  CONTEXT_SCHEMAS,
  EntryPointData,
  type ContextOf,
  type FrontContext,
  type HostContext,
} from './contexts.ts';
export {
  arityOf,
  definitionOf,
  functionArities,
  isMethodName,
  isOffered,
  methodNames,
  type Arguments,
  type CallOptions,
  type CurrentHandlers,
  type CurrentMethodName,
  type HostApi,
  type HostHandlers,
  type MethodName,
  type MethodsIn,
  type MobileApi,
  type Result,
  type SeedHandlers,
  type SeedMethodName,
} from './derive.ts';
export type { CurrentCall, MethodDefinition, SeedCall } from './define.ts';
export { ERRORS, PluginError, type ArgumentIssue, type ErrorCode } from './errors.ts';
export { definePlugin, type PluginConfig } from './plugin.ts';
export { reference, type ReferenceRow } from './reference.ts';
export { CONNECTED, HANDSHAKE, PAGE_ADDRESS, withoutSecret } from './wire/protocol.ts';
export { report, reportOf } from './wire/report.ts';
export { PAGE_REPORT, REPORTED_EVENTS, REPORTER, REPORTS_WANTED } from './wire/reportNames.ts';
export { PageReport } from './wire/pageReport.ts';
export { PageMessage, type HostMessage } from './wire/current.ts';
export { ConnectedMessage, SeedMessageEnvelope, type LegacyHostMessage } from './wire/legacy.ts';
export * from './entities/index.ts';
