import type { Attributes, Span } from '@opentelemetry/api';

export interface Tracing {
  /** Runs work as a span, below the span it is called within. An error marks it, without its words. */
  span<Result>(name: string, attributes: Attributes, work: (span: Span) => Promise<Result>): Promise<Result>;
  /** Runs work as the first span of this process, below the caller's own if `traceparent` names one. */
  server<Result>(traceparent: string | undefined, work: (span: Span) => Promise<Result>): Promise<Result>;
  /** Sends what has not been sent yet. */
  close(): Promise<void>;
}

let current: Tracing | undefined;

/** The tracing of this process; undefined unless it is configured. */
export function currentTracing(): Tracing | undefined {
  return current;
}

/**
 * Sends traces by OTLP over HTTP where `OTEL_EXPORTER_OTLP_ENDPOINT` (or `…_TRACES_ENDPOINT`) says; without them nothing
 * of OpenTelemetry is loaded.
 * @see https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export async function startTracing(
  plugin: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Tracing | undefined> {
  const endpoints = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (!endpoints.some((name) => variables[name]?.trim())) return undefined;
  const { createTracing } = await import('./createTracing.ts');
  const started = createTracing(plugin);
  current = started;
  return {
    ...started,
    async close() {
      current = undefined;
      await started.close();
    },
  };
}
