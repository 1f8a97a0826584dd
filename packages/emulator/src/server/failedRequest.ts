/** Says in words why a page could not be had at all, and what to do. */
export function failedRequest(error: unknown, url: string, patience: number): string {
  const { origin, hostname } = new URL(url);
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `The plugin's server took the connection but did not answer within ${patience / 1000} seconds: it hangs. See what it waits for (its database, say), then retry.`;
  }
  const code = codeOf(error);
  if (code !== undefined && Object.hasOwn(CERTIFICATES, code)) {
    return `The certificate of ${origin} ${CERTIFICATES[code]}, so it was not trusted, and Front would not trust it either. ${TRUST}`;
  }
  switch (code) {
    case 'ECONNREFUSED':
      return `Nothing answers at ${url}: the connection was refused. Is the plugin's server running, and is this its port?`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Nothing answers at ${url}: no machine of the name ${hostname} is known. Mend the address.`;
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `Nothing answers at ${url}: the machine cannot be reached. Is it on, and in this network?`;
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return `The plugin's server at ${url} closed the connection without an answer. If it speaks ${isSecure(url) ? 'HTTP' : 'HTTPS'} only, mend the address; else see its own log.`;
    default:
      break;
  }
  if (code !== undefined && /^(?:EPROTO|ERR_SSL_|HPE_)/.test(code)) {
    return `What answers at ${url} does not speak ${isSecure(url) ? 'HTTPS' : 'HTTP'}. Does it speak ${isSecure(url) ? 'HTTP' : 'HTTPS'}? Then register that address.`;
  }
  return `Nothing answers at ${url}${code === undefined ? '' : ` (${code})`}. Is the plugin's server running?`;
}

const CERTIFICATES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority of your own',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that is not known here',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
  CERT_UNTRUSTED: 'is not trusted',
};

const TRUST =
  'In development start the emulator with NODE_EXTRA_CA_CERTS=<that certificate, or its authority’s> and trust it in your browser too; an expired one must be made anew.';

/** The network's own code, which fetch hides behind one or two causes. */
function codeOf(error: unknown): string | undefined {
  let cause: unknown = error;
  for (let depth = 0; depth < 4 && typeof cause === 'object' && cause !== null; depth += 1) {
    const {
      code,
      name,
      cause: next,
      errors,
    } = cause as Partial<Record<'code' | 'name' | 'cause', unknown>> & {
      errors?: unknown[];
    };
    if (typeof code === 'string') return code;
    // Node's parser has a code for some of its errors only.
    if (name === 'HTTPParserError') return 'HPE_';
    cause = next ?? errors?.[0];
  }
  return undefined;
}

function isSecure(url: string): boolean {
  return url.startsWith('https:');
}
