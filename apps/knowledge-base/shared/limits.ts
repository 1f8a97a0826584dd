/** Longest text that can be searched for, in characters; a pasted mail fits. */
export const LONGEST_SEARCH = 10_000;

/** Most articles in one answer. */
export const MOST_ARTICLES = 20;

/** Longest subject of a message that is looked at, in characters. */
export const LONGEST_SUBJECT = 500;
