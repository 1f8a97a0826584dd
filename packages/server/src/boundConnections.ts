import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { PROBLEM_TYPE, problemOf } from '@frontyard/auth';
import type { Refused } from '@frontyard/auth';

/** What a connection may cost: how large a request's head may be (bytes), and how long it may take to arrive (milliseconds). */
export const BOUNDS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** Who waits longer for a next request has to connect again; a proxy in front keeps its connections about as long. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2000,
} as const;

/** Tells whoever sends what is no HTTP, too much of it, or too slowly. */
export function refuseRaw(server: Server | HttpsServer): void {
  server.on('clientError', (error: Error, socket: Duplex) => {
    if (!socket.writable) return void socket.destroy();
    const code = 'code' in error ? String(error.code) : '';
    socket.end(rawAnswer(REFUSALS[code] ?? NOT_HTTP));
  });
}

const NOT_HTTP: Refused = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is not HTTP that can be read.',
};

const REFUSALS: Readonly<Record<string, Refused>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'HEADERS_TOO_LARGE',
    message: 'The headers are larger than 16 kB. Send less of them.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'TOO_SLOW',
    message: 'The request took too long to arrive. Send it again.',
  },
};

function rawAnswer(refused: Refused): string {
  const problem = problemOf({ ...refused, requestId: randomUUID() });
  const body = JSON.stringify(problem);
  const headers = [
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  return `HTTP/1.1 ${problem.status} ${problem.title}\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
}
