const MARK = '…';

/** What looks like a secret, a token, a password or somebody's address, wherever it stands in a text. */
const PATTERNS: readonly [pattern: RegExp, replacement: string][] = [
  [/auth_secret.*/gis, `auth_secret${MARK}`],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${MARK}`],
  [/eyJ[\w-]+\.[\w-]+(?:\.[\w-]*){0,3}/g, MARK],
  [/(\w{1,20}:\/\/)[^\s/@]{1,200}@/g, `$1${MARK}@`],
  // `set-cookie: a=b; c=d`: all of it, as any part of it may open something.
  [/((?:set-)?cookie["']?\s*[:=])[^\r\n]+/gi, `$1${MARK}`],
  [
    /(?<![\w-])([\w-]{0,40}?(?:secret|token|passw|passphrase|api[_-]?key|authorization|credential)[\w-]{0,20}["']?\s*[:=]\s*)(?:"[^"]*"|'[^']*'|[^\s&;,"'}]+)/gi,
    `$1${MARK}`,
  ],
  [/[^\s@<>"'(),:;/?&=[\]\\]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d])/gu, MARK],
  // One-time codes, handles and keys: 40 characters and more of base64url.
  [/(?<![\w-])(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?=[\w-]{0,99}[A-Z])[\w-]{40,}/g, MARK],
];

/** Longer texts are cut: what nobody reads may hide what nobody finds. */
const LONGEST = 16_384;

/** Takes out of a text what looks like a secret, a token, a password or an e-mail address, also percent-encoded. */
export function scrub(text: string): string {
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST)}${MARK}` : text;
  const plain = decoded(kept);
  const scrubbed = replaceAll(plain);
  // Encoded as it came, unless that would hide something.
  return scrubbed === plain ? replaceAll(kept) : scrubbed;
}

function replaceAll(text: string): string {
  return PATTERNS.reduce((kept, [pattern, replacement]) => kept.replace(pattern, replacement), text);
}

/** Without its percent-encoding, however often it was applied; what is no encoding stays. */
function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < 4 && /%[\da-f]{2}/i.test(plain); round += 1) {
    plain = plain.replace(/(?:%[\da-f]{2})+/gi, (part) =>
      Buffer.from(part.replaceAll('%', ''), 'hex').toString(),
    );
  }
  return plain;
}
