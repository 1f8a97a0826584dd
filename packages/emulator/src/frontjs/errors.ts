/** Why the library stays silent in a page, for the one who builds that page. ASCII, since pages may lack a charset. */
export const WARNINGS = {
  NOT_FRAMED: `This page is not inside Front, so nothing is sent and no event will come. Open it as a plugin: in Front's side panel, or in an emulator.`,
  HOST_UNKNOWN: `The browser does not tell which page frames this one, so nothing is sent. Add ?front_domain=<origin of the framing page> to the plugin's URL, or let that page send its referrer.`,
  HOST_UNREADABLE: `front_domain in this page's URL is not a web origin, so nothing is sent. Write it like front_domain=https://app.frontapp.com.`,
  HOST_NOT_ALLOWED:
    'The page that frames this one is neither Front nor on this machine, so nothing is sent to it. If you trust it, set window.frontAllowedOrigins = ["<its origin>"] before loading this library (window.allowAnyFrontDomain is not honoured).',
} as const;

export type WarningCode = keyof typeof WARNINGS;

/** An argument of the wrong type: nothing was sent. */
export class FrontArgumentError extends TypeError {
  override readonly name = 'FrontArgumentError';

  constructor(argument: string, expected: string, got: string) {
    super(`[Front] expected ${argument} to be ${expected} (got ${got}).`);
  }
}
