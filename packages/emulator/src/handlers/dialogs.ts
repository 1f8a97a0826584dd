import type { SeedHandlers } from '@frontyard/sdk-types';
import type { Call } from '../host/call.ts';

/** Each waits until the interface (or a test) answers it. */
export const seedDialogs = {
  alert: (call, { options }) => call.ask(call.plugin.name, 'alert', options),
  report: (call, { options }) => call.ask(call.plugin.name, 'report', options),
  confirm: (call, { options }) => call.ask(call.plugin.name, 'confirm', options),
  prompt: (call, { options }) => call.ask(call.plugin.name, 'prompt', options),
  promptDate: (call, { options }) => call.ask(call.plugin.name, 'promptDate', options),
  fuzzylist: (call, { options }) => call.ask(call.plugin.name, 'fuzzylist', options),
} satisfies Partial<SeedHandlers<Call>>;
