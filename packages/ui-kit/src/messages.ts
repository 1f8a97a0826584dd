// Every text the kit says by itself, in English. Each can be replaced by the prop of the part that says it. One constant each, so that
// a plugin loads only those of the parts it uses: `import * as messages from '@frontyard/ui-kit/messages'`.

export const loading = 'Loading…';
export const pending = 'Working…';
export const required = 'required';
export const search = 'Search';
export const clearSearch = 'Clear search';
export const choose = 'Choose…';
export const remove = (name: string): string => `Remove ${name}`.trimEnd();
export const dismiss = 'Dismiss';
export const notifications = 'Notifications';
export const copy = 'Copy';
export const copied = 'Copied';
export const copyFailed = 'Copying is blocked here';
export const errorTitle = 'This part could not be shown';
export const errorHint = 'Something went wrong while drawing it. Nothing was lost; try again.';
export const retry = 'Try again';
export const showOptions = 'Show options';
export const nothingFound = 'Nothing found';
export const optionsFailed = 'The list could not be loaded. Close it and try again.';
export const close = 'Close';
export const ok = 'OK';
export const cancel = 'Cancel';
export const save = 'Save';
export const saved = 'Saved';
export const saving = 'Saving…';
export const undo = 'Undo';
export const edit = (name: string): string => `Edit ${name}`.trimEnd();
export const notSet = 'Not set';
export const saveFailed = 'This could not be saved. What you typed is still here; try again.';
export const alertTitle = 'Please note';
export const confirmTitle = 'Are you sure?';
export const promptTitle = 'Enter a text';
export const promptDateTitle = 'Choose a day';
export const listTitle = 'Choose one';
export const tones = { info: 'Note:', success: 'Done:', warning: 'Warning:', error: 'Error:' } as const;
