import { buffer } from 'node:stream/consumers';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addReporter } from './addReporter.ts';
import { scriptPermission } from './scriptPolicy.ts';

/** Whether a browser asks for a page to show it in a frame: who asks otherwise gets it as it is. */
export function isForFrame(destination: unknown): boolean {
  return destination === 'iframe' || destination === 'frame';
}

/**
 * Hands a plugin's answer on, a page with the script that tells the emulator of its errors.
 * @param own the origin the page is shown at
 * @param forbidden is told where the page's policy allows no such script, and it is left as it is
 */
export async function passPage(
  answer: IncomingMessage,
  response: ServerResponse,
  own: string,
  forbidden: () => void,
): Promise<void> {
  const { headers, statusCode = 502 } = answer;
  for (const hop of ['connection', 'keep-alive', 'transfer-encoding']) delete headers[hop];
  const isPage =
    /^text\/html\b/i.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined;
  const policy = headers['content-security-policy'];
  const permission = scriptPermission(policy === undefined ? [] : [String(policy)], own);
  if (isPage && !permission) forbidden();
  if (!isPage || !permission || statusCode === 304) {
    response.writeHead(statusCode, headers);
    answer.on('error', () => response.destroy());
    answer.pipe(response);
    return;
  }
  const page = addReporter(await buffer(answer), permission);
  response.writeHead(statusCode, { ...headers, 'content-length': page.length }).end(page);
}
