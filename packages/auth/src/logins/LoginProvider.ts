/** A service that knows an account's teammates (OpenID Connect), such as the company's Okta, Entra or Google. */
export interface LoginProvider {
  /** How our addresses call it: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Its own address, as it stands in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  /** None for a public client: the exchange is protected by PKCE in any case. */
  readonly clientSecret?: string | undefined;
  /** `openid email` unless told. */
  readonly scope?: string | undefined;
}

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Whether a text could be a provider's name. */
export function isProviderName(text: string): boolean {
  return NAME.test(text);
}
