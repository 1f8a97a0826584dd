import { isProviderName } from '@frontyard/auth/logins';
import type { LoginsOptions } from '@frontyard/auth/logins';
import { z } from 'zod';

const PROVIDERS = z.array(
  z.strictObject({
    tenant: z.string().min(1),
    name: z.string().refine(isProviderName),
    issuer: z.url({ protocol: /^https$/ }),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).optional(),
    scope: z
      .string()
      .regex(/^openid\b/)
      .optional(),
  }),
);

/**
 * Reads `LOGIN_PROVIDERS`; what is wrong with it is told without quoting it.
 * @throws TypeError
 */
export function readLogins(json: string): LoginsOptions['providersOf'] {
  const providers = PROVIDERS.safeParse(parseJson(json));
  if (!providers.success) {
    throw new TypeError(
      'must be JSON such as [{"tenant":"acme","name":"okta","issuer":"https://acme.okta.com","clientId":"…","clientSecret":"…"}]; names are of a-z, 0-9 and hyphens, a scope starts with openid.',
    );
  }
  const byTenant = Map.groupBy(providers.data, ({ tenant }) => tenant);
  return (tenant) => byTenant.get(tenant) ?? [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the parser's words would quote a secret
  }
}
