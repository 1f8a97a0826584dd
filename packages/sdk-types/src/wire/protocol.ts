export { report, reportOf, type PageReport, type ReportedEvent } from './report.ts';
export { PAGE_REPORT, REPORTED_EVENTS, REPORTER, REPORTS_WANTED } from './reportNames.ts';

/** The text by which Front's current SDK says it is there; it comes with one MessagePort. */
export const HANDSHAKE = '@frontapp/ui-sdk#WebViewBridge.handshake';

/**
 * The message `{type, address}` by which our SDK reports its page's address, `auth_secret` cut off. It is posted to the
 * parent window just before the handshake; windows keep the order, so a host knows the address first.
 */
export const PAGE_ADDRESS = 'frontyard_page_address';

/** The message by which a page of the seed's library says it is there. */
export const CONNECTED = 'plugin_connected';

/** An address as the legacy library reports it: everything from `auth_secret` on is cut off. */
export function withoutSecret(address: string): string {
  return address.replace(/[?&]auth_secret=.*$/s, '');
}
