/** The most characters of a snippet, and the most snippets of an account. */
export const LIMITS = { title: 120, text: 5000, snippets: 200 } as const;
