import type { Response as UndiciResponse } from 'undici';
import { AuthError } from '../errors.ts';

const WITHOUT_BODY = new Set([101, 204, 205, 304]);
/** True of the bytes that came over the wire, not of those handed on. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'transfer-encoding'];

/** Reads an answer whole, counting its bytes as they are unpacked. @throws AuthError `OUTBOUND_TOO_LARGE` */
export async function readBody(response: UndiciResponse, maxBytes: number, host: string): Promise<Response> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes) throw new AuthError('OUTBOUND_TOO_LARGE', host);
    parts.push(part);
  }
  const headers = new Headers([...response.headers]);
  for (const name of OF_THE_WIRE) headers.delete(name);
  const { status, statusText } = response;
  const body = WITHOUT_BODY.has(status) ? null : Buffer.concat(parts);
  return new Response(body, { status, statusText, headers });
}
