const EDITABLE = '[contenteditable]:not([contenteditable=false])';

/** What people press, type into and choose from. */
export const CONTROLS = `button, a[href], input, textarea, select, summary, [role], ${EDITABLE}`;

/** Texts that are edited in place and that nobody has given a role. */
export const EDITABLE_WITHOUT_ROLE = `${EDITABLE}:not([role])`;

/** What people type into. */
export const TYPED = `input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=image], [type=file]), textarea, ${EDITABLE}`;

/** What the browser itself presses at Enter or the space bar. */
export const PRESSED_BY_KEYS = 'button, a[href], summary, input';
