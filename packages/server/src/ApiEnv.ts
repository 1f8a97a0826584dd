import type { Session } from '@frontyard/auth';

/** What routes of a plugin's API find in `c.var`: write them as `new Hono<ApiEnv>()`. */
export interface ApiEnv {
  Variables: { session: Session; requestId: string };
}
