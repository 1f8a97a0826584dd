export { checkCapabilities } from './checkCapabilities.ts';
export type {
  Availability,
  CallSite,
  CapabilityReport,
  Declared,
  Finding,
  FindingCode,
  MethodReport,
  Place,
} from './report.ts';
export { isSound, printReports } from './printReports.ts';
