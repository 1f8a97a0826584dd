/**
 * The message `{type, kind, text, at?}` by which a page tells the emulator what goes wrong in it and nobody catches.
 * Ours, and for development alone: a page sends it to a host that has asked for it, which Front never does.
 */
export const PAGE_REPORT = 'frontyard_page_report';

/** The message `{type}` by which the emulator asks a page that has told its address (`PAGE_ADDRESS`) for reports. */
export const REPORTS_WANTED = 'frontyard_reports_wanted';

/** On a page's window, when somebody in it reports already: two copies of a library tell everything once. */
export const REPORTER = 'frontyard.reporter';

/** The events of a window that are reported. */
export const REPORTED_EVENTS = ['error', 'unhandledrejection', 'securitypolicyviolation'] as const;
