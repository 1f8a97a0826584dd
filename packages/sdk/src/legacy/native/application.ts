import type { LegacyMethods } from '../method.ts';

export const application = {
  openUrl: { run: async (call, url) => call.tell('open_url', { url }) },
  openUrlInPopup: { run: async (call, url, _size) => call.tell('open_popup_url', { url }) },
  search: { run: async (call, query) => call.tell('search', { query }) },
  copyToClipboard: { run: async (call, payload) => call.tell('copy_clipboard', { payload }) },
  setPanelWidth: { run: async (call, width) => call.tell('set_width', { width }) },
  fetchAppPath: { run: async (call) => (await call.ask('fetch_app_path')) as string },
} satisfies LegacyMethods;
