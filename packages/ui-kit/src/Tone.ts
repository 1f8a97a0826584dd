/** What a message means for its reader. */
export type Tone = 'info' | 'success' | 'warning' | 'error';
