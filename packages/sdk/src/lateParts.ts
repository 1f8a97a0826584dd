/** What a page needs only sometimes, in one file, so that whoever needs any of it makes one request. */
export { CURRENT_TRANSLATIONS } from './current/translations/index.ts';
export { openLegacy } from './legacy/openLegacy.ts';
export { openFrontjs } from './through/openFrontjs.ts';
