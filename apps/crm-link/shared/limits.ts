/** The most characters of everything a teammate can send. */
export const LIMITS = { text: 20_000, handle: 500, author: 200, contactId: 200 } as const;
