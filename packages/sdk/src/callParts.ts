/** What a page needs to call, in one file: a context is told without it. */
export { createCalls } from './calls.ts';
export { openTalk } from './current/talk.ts';
export { otherLines } from './otherLines.ts';
