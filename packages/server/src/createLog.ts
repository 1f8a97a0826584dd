import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { describeError } from './describeError.ts';

export type Log = Logger;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  level?: LogLevel;
  /** Written as `plugin` on every line. */
  plugin?: string;
  /** Where lines go: standard output unless told. */
  destination?: DestinationStream;
}

/** A log of one JSON line per event. Errors given as `err` are described, never dumped. */
export function createLog({ level = 'info', plugin, destination }: LogOptions = {}): Log {
  const options = {
    level,
    base: plugin === undefined ? {} : { plugin },
    serializers: { err: describeError, error: describeError },
    redact: { paths: PRIVATE, censor: '…' },
    hooks: { logMethod: nameErrors },
  };
  return destination ? pino(options, destination) : pino(options);
}

const PRIVATE = ['secret', 'token', 'authorization', 'password', 'params', 'body'].flatMap((name) => [
  name,
  `*.${name}`,
]);

type LogMethod = (...args: Parameters<Logger['info']>) => void;

// pino would take an error's own message, with all it quotes, for the line's text.
function nameErrors(this: Logger, args: Parameters<LogMethod>, method: LogMethod): void {
  const [first, second] = args as unknown[];
  if (!(first instanceof Error)) return method.apply(this, args);
  method.call(this, { err: first }, typeof second === 'string' ? second : 'failed');
}
