import { dropSecretFromAddress } from './address.ts';
import { handBackLogin } from './handBackLogin.ts';

/** Scripts that a server writes into its pages, as text: the very functions, which refer to nothing outside themselves. */
export const SCRIPTS: Readonly<Record<'dropSecret' | 'handBackLogin', string>> = {
  dropSecret: `(${String(dropSecretFromAddress)})(window)`,
  handBackLogin: `(${String(handBackLogin)})(window)`,
};
