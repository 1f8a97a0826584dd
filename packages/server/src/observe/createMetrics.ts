import { performance } from 'node:perf_hooks';
import type { MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SecretUsage } from '@frontyard/auth';
import type { Jobs } from '../jobs/startJobs.ts';
import { methodOf, routeOf } from './routeOf.ts';

export interface Metrics {
  /** Measures a request. */
  measure: MiddlewareHandler;
  /** Everything measured, as Prometheus reads it. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** What is measured besides requests and the process. */
interface Measured {
  jobs?: Jobs | undefined;
  /** Named by account: only where the metrics are guarded. */
  secrets?: (() => Promise<readonly SecretUsage[]>) | undefined;
}

/** What a server measures of itself. Labels are patterns, methods, statuses and names of queues: few, and of nobody. */
export function createMetrics(plugin: string, { jobs, secrets }: Measured): Metrics {
  const own = new Registry();
  own.setDefaultLabels({ plugin });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [own],
  });
  if (jobs) measureJobs(own, jobs);
  if (secrets) measureSecrets(own, secrets);

  return {
    async measure(c, next) {
      const start = performance.now();
      await next();
      const labels = { method: methodOf(c), route: routeOf(c), status: c.res.status };
      seconds.observe(labels, (performance.now() - start) / 1000);
    },
    text: async () => `${await own.metrics()}${await processMetrics().metrics()}`,
    contentType: own.contentType,
  };
}

function measureJobs(registry: Registry, jobs: Jobs): void {
  const gauge = new Gauge({
    name: 'background_jobs',
    help: 'Background jobs by queue and state.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      gauge.reset();
      for (const { queue, state, count } of await jobs.counts()) gauge.set({ queue, state }, count);
    },
  });
}

/** One that shows no late uses any more can be dropped: nobody's Front holds it. */
function measureSecrets(registry: Registry, usage: () => Promise<readonly SecretUsage[]>): void {
  const secrets = shared(usage);
  const gauge = new Gauge({
    name: 'auth_secret_uses',
    help: 'How often each auth secret was brought over all processes that share a database and SESSION_SECRET, else since this one started; late is after its retirement, and refused.',
    labelNames: ['tenant', 'label', 'late'],
    registers: [registry],
    async collect() {
      const lines = await secrets();
      gauge.reset();
      for (const { tenant, label, uses, lateUses } of lines) {
        gauge.set({ tenant, label, late: 'false' }, uses);
        gauge.set({ tenant, label, late: 'true' }, lateUses);
      }
    },
  });
  const lastUsed = new Gauge({
    name: 'auth_secret_last_used_seconds',
    help: 'When each auth secret was last brought, in seconds since 1970; absent for one that never was.',
    labelNames: ['tenant', 'label'],
    registers: [registry],
    async collect() {
      const lines = await secrets();
      lastUsed.reset();
      for (const { tenant, label, lastUsed: at } of lines) {
        if (at) lastUsed.set({ tenant, label }, at.getTime() / 1000);
      }
    },
  });
}

/** Who asks meanwhile gets the same answer. */
function shared<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return () => {
    asked ??= ask().finally(() => (asked = undefined));
    return asked;
  };
}

let ofProcess: Registry | undefined;

/** A process has one memory and one event loop, however many apps it serves: watched from when somebody first asks. */
function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
