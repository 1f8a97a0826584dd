import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { redact } from './redact.ts';

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

/**
 * A log of one JSON line per event. Whatever a line is given goes through `redact` first, the bindings of a child too:
 * no line holds a secret or says who somebody is.
 */
export function createLog({ level = 'info', plugin, destination }: LogOptions = {}): Log {
  const options = {
    level,
    base: plugin === undefined ? {} : { plugin },
    // Described before pino sees them.
    serializers: { err: (described: unknown) => described },
    hooks: { logMethod: redactAll },
  };
  return redactBindings(destination ? pino(options, destination) : pino(options));
}

/** Children have these methods from their parent. */
function redactBindings(log: Log): Log {
  const { child, setBindings } = log;
  log.child = function redacted(this: Log, bindings: object, ...rest: []) {
    return child.call(this, redact(bindings) as object, ...rest);
  } as Log['child'];
  log.setBindings = function redacted(this: Log, bindings: object) {
    setBindings.call(this, redact(bindings) as object);
  };
  return log;
}

type LogMethod = (...args: Parameters<Logger['info']>) => void;

function redactAll(this: Logger, args: Parameters<LogMethod>, method: LogMethod): void {
  const [first, second] = args as unknown[];
  // pino would take an error's own message, with all it quotes, for the line's text.
  const given = first instanceof Error ? [{ err: first }, second ?? 'failed'] : args;
  method.apply(this, given.map((each) => redact(each)) as Parameters<LogMethod>);
}
