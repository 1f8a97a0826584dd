/** Every text the kit says by itself, in English. Each one can be replaced by the prop of the part that says it. */
export const messages = {
  loading: 'Loading…',
  pending: 'Working…',
  required: 'required',
  search: 'Search',
  clearSearch: 'Clear search',
  choose: 'Choose…',
  remove: (name: string) => `Remove ${name}`.trimEnd(),
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying is blocked here',
  errorTitle: 'This part could not be shown',
  errorHint: 'Something went wrong while drawing it. Nothing was lost; try again.',
  retry: 'Try again',
  tones: { info: 'Note:', success: 'Done:', warning: 'Warning:', error: 'Error:' },
} as const;
