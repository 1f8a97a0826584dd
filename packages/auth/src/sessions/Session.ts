/** Who works in the page. Front's secret names nobody: only a login of the teammate's own proves it. */
export type Teammate =
  | {
      /** The page said so, and anyone who holds a session can: fit for greetings, not for permissions. */
      readonly assurance: 'claimed';
      /** Front's id, `tea_…`. */
      readonly id: string;
    }
  | {
      /** An identity provider confirmed it in this very session. */
      readonly assurance: 'verified';
      /** The provider's address; only together with it `subject` names a person. */
      readonly issuer: string;
      readonly subject: string;
      /** Only where the provider says that it is verified. */
      readonly email?: string | undefined;
    };

/** A page that was opened with the right secret: which account, which plugin, who, until when. */
export interface Session {
  readonly tenant: string;
  readonly plugin: string;
  /** Stays the same over all renewals. */
  readonly id: string;
  readonly teammate?: Teammate | undefined;
  readonly expiresAt: Date;
}
