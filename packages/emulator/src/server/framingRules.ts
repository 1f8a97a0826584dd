/**
 * Says in words what of an answer's headers keeps its page out of a frame, read as browsers read them (HTML, “the
 * X-Frame-Options header”; CSP 3, frame-ancestors). Nothing where the page may be framed.
 * @param page the address that was asked, and `framer` the origin of the page around the frame
 */
export function framingProblem(headers: Headers, page: string, framer: string): string | undefined {
  const lists = ancestorLists(headers.get('content-security-policy') ?? '');
  const forbidding = lists.find((sources) => !sources.some((source) => matches(source, page, framer)));
  if (forbidding) {
    const allowed = forbidding.length === 0 ? "'none'" : forbidding.join(' ');
    return `The page only lets itself be framed by ${allowed}, not by ${framer}. Add it to frame-ancestors in development.`;
  }
  // Where a policy speaks of frames, browsers pass over the older header.
  if (lists.length > 0) return undefined;
  const options = headers.get('x-frame-options');
  return options !== null && forbids(options, page, framer)
    ? `The page forbids framing (X-Frame-Options: ${options}). Leave it out in development, and let frame-ancestors say who may frame the page: Front is another origin too.`
    : undefined;
}

/** The sources of `frame-ancestors` in each policy that has it; policies are parted by commas, and the first directive counts. */
function ancestorLists(policies: string): string[][] {
  return policies.split(',').flatMap((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
    const found = directives.find(([name]) => name?.toLowerCase() === 'frame-ancestors');
    return found ? [found.slice(1)] : [];
  });
}

function matches(source: string, page: string, framer: string): boolean {
  const { protocol: ownProtocol, origin: ownOrigin } = new URL(page);
  const { protocol, hostname, port, origin } = new URL(framer);
  const text = source.toLowerCase();
  if (text === "'none'") return false;
  if (text === "'self'") return origin === ownOrigin;
  if (text === '*') return /^https?:$/.test(protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(text)) return isScheme(text, protocol);
  const parsed = HOST_SOURCE.exec(text);
  if (!parsed) return false;
  const [, scheme = ownProtocol, host = '', wantedPort] = parsed;
  return isScheme(scheme, protocol) && isHost(host, hostname) && isPort(wantedPort, port, protocol);
}

const HOST_SOURCE =
  /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::(\d+|\*))?(?:\/.*)?$/;

/** What is allowed over HTTP is allowed over HTTPS too. */
function isScheme(wanted: string, given: string): boolean {
  return wanted === given || (wanted === 'http:' && given === 'https:');
}

function isHost(wanted: string, given: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? given.endsWith(wanted.slice(1)) : wanted === given;
}

function isPort(wanted: string | undefined, given: string, protocol: string): boolean {
  if (wanted === '*') return true;
  const standard = protocol === 'https:' ? '443' : '80';
  const actual = given || standard;
  return wanted === undefined ? given === '' : wanted === actual || (wanted === '80' && actual === '443');
}

/** DENY and SAMEORIGIN alone are rules; anything else, such as ALLOWALL, is passed over, unless values contradict one another. */
function forbids(header: string, page: string, framer: string): boolean {
  const values = new Set(header.split(',').map((value) => value.trim().toLowerCase()));
  if (values.size > 1) return ['deny', 'allowall', 'sameorigin'].some((rule) => values.has(rule));
  return values.has('deny') || (values.has('sameorigin') && new URL(page).origin !== new URL(framer).origin);
}
