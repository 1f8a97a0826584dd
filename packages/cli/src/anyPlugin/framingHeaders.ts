import type { IncomingHttpHeaders } from 'node:http';

const POLICY = 'content-security-policy';

/** Takes off what forbids framing, and the `Domain` of cookies, which names a host the proxy isn't at. */
export function withoutFramingRules(headers: IncomingHttpHeaders): void {
  delete headers['x-frame-options'];
  const policy = headers[POLICY];
  if (policy !== undefined) {
    const rest = withoutAncestors(String(policy));
    if (rest) headers[POLICY] = rest;
    else delete headers[POLICY];
  }
  const cookies = headers['set-cookie'];
  if (cookies) headers['set-cookie'] = cookies.map((cookie) => cookie.replace(/;\s*domain=[^;]*/gi, ''));
}

/** Several policies in one header are parted by commas, and each loses the directive. */
function withoutAncestors(policies: string): string {
  return policies
    .split(',')
    .map((policy) =>
      policy
        .split(';')
        .filter((directive) => directive.trim() && !/^\s*frame-ancestors(\s|$)/i.test(directive))
        .join(';')
        .trim(),
    )
    .filter(Boolean)
    .join(', ');
}
