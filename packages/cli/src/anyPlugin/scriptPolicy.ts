/** Whether a page's policies let it run a script of its own origin, and the nonce that such a script must carry. */
export type ScriptPermission = { nonce?: string } | undefined;

/**
 * Reads the policies of a page's headers, each of which must permit it.
 * @param policies the values of `Content-Security-Policy`; one value may hold several, parted by commas
 * @param origin the page's own
 */
export function scriptPermission(policies: readonly string[], origin: string): ScriptPermission {
  const nonces = new Set<string>();
  for (const policy of policies.flatMap((each) => each.split(','))) {
    const sources = scriptSources(policy);
    if (sources === undefined) continue;
    const nonce = sources
      .map((source) => /^'nonce-(.+)'$/i.exec(source)?.[1])
      .find((each) => each !== undefined);
    if (nonce !== undefined) nonces.add(nonce);
    else if (sources.includes("'strict-dynamic'") || !sources.some((source) => isOwn(source, origin)))
      return undefined;
  }
  if (nonces.size > 1) return undefined;
  const [nonce] = nonces;
  return nonce === undefined ? {} : { nonce };
}

/** Without quotes, so that it can stand in an attribute. */
const HARMLESS = /^[\w+/=-]+$/;

/** The tag that loads a script of the page's own origin, as its policies demand. */
export function scriptTag(path: string, { nonce }: NonNullable<ScriptPermission>): string {
  const own = nonce !== undefined && HARMLESS.test(nonce) ? ` nonce="${nonce}"` : '';
  return `<script src="${path}"${own} data-frontyard="reports errors to the emulator"></script>`;
}

/** The first directive that rules script elements counts; nothing where there is none. */
function scriptSources(policy: string): string[] | undefined {
  const directives = new Map<string, string[]>();
  for (const text of policy.split(';')) {
    const [name = '', ...sources] = text.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (!directives.has(key)) directives.set(key, sources);
  }
  return directives.get('script-src-elem') ?? directives.get('script-src') ?? directives.get('default-src');
}

function isOwn(source: string, origin: string): boolean {
  const plain = source.toLowerCase().replace(/\/$/, '');
  return plain === "'self'" || plain === '*' || plain === origin || plain === new URL(origin).protocol;
}
