export { createLogins } from './createLogins.ts';
export type { BegunLogin, LoginAnswer, Logins, LoginsOptions } from './createLogins.ts';
export { isProviderName } from './LoginProvider.ts';
export type { LoginProvider } from './LoginProvider.ts';
