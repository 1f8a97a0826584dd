const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** Our own tokens are a tenth of this. */
const LONGEST_HEADER = 4096;

/** The token of an `Authorization: Bearer …` header, or `undefined`. Tokens are read from nowhere else. */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (!authorization || authorization.length > LONGEST_HEADER) return undefined;
  return BEARER.exec(authorization)?.[1];
}
