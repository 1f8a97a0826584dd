import { AuthError } from '@frontyard/auth';
import { createLog } from '../createLog.ts';
import type { Log } from '../createLog.ts';
import { ServerError } from '../errors.ts';
import type { StartedServer } from './createServer.ts';

/** Longer than all requests may take, and then jobs and the database to close. */
const LONGEST_STOP_MS = 60_000;

/** Starts a server, and ends this process with it. */
export async function runProcess(plugin: string, start: () => Promise<StartedServer>): Promise<void> {
  let log = createLog({ plugin });
  let started: StartedServer | undefined;
  const stop = once(async (code: number) => {
    setTimeout(() => {
      log.error('not closed in time');
      process.exit(1);
    }, LONGEST_STOP_MS).unref();
    await started?.close();
    process.exit(code);
  });
  stopOnSignals(stop, (err) => log.fatal({ err }, 'crashed'));

  try {
    started = await start();
    log = started.log;
    process.send?.({ type: 'ready', url: started.url });
  } catch (error) {
    explain(error, log);
    if (ServerError.is(error)) process.send?.({ type: 'failed', code: error.code });
    await stop(1);
  }
}

function stopOnSignals(stop: (code: number) => void, report: (error: unknown) => void): void {
  process.once('disconnect', () => stop(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    // Node itself would print the error whole, with a failed query's parameters.
    process.on(event, (error: unknown) => {
      report(error);
      stop(1);
    });
  }
}

function explain(error: unknown, log: Log): void {
  if (ServerError.is(error) || AuthError.is(error)) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'could not start');
}

/** A second signal, or a parent that goes during the shutdown, changes nothing. */
function once(work: (code: number) => Promise<void>): (code: number) => Promise<void> {
  let done: Promise<void> | undefined;
  return (code) => {
    done ??= work(code).catch(() => process.exit(1));
    return done;
  };
}
