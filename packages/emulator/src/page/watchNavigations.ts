import { samePage, type PluginFrame } from '../host/frame.ts';
import type { Host } from '../host/host.ts';

/** As long as a browser that tells whole addresses may take to tell one, in milliseconds. */
const PATIENCE = 1000;

/** Frames of which it is only known that one of their origin has gone astray. */
const suspected = new WeakSet<PluginFrame>();

/**
 * Reports where frames go by themselves. The browser tells it in two ways, both set up by the server's headers:
 * 1. A breach of the report-only `frame-src` says that a frame went to no registered page, in every browser. It names
 *    the origin alone, and a registered path that ends in `/` stands for everything below it.
 * 2. A report on the embedder policy says where a frame is going, path and query; Chromium only, and only for pages
 *    that have no embedder policy of their own.
 * Where both speak, the second gives the address; until then nothing passes (see {@link settleSuspicion}).
 */
export function watchNavigations(host: Host): () => void {
  const breach = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'frame-src' && URL.canParse(blockedURI))
      suspect(host, new URL(blockedURI).origin);
  };
  const stopReports = observeReports((url) => {
    const frames = framesOf(host, new URL(url).origin);
    // Frames of one origin can't be told apart, but a registered page's load is its own frame's.
    if (frames.some(({ plugin }) => samePage(url, plugin.url))) return;
    for (const frame of frames) frame.navigated(url);
  });
  document.addEventListener('securitypolicyviolation', breach);
  return () => {
    stopReports();
    document.removeEventListener('securitypolicyviolation', breach);
  };
}

/** Blocks a frame that may have gone astray, before anything passes between it and the host. */
export function settleSuspicion(frame: PluginFrame): void {
  if (suspected.delete(frame)) frame.navigated(`${frame.plugin.origin}/…`);
}

function suspect(host: Host, origin: string): void {
  for (const frame of framesOf(host, origin)) {
    suspected.add(frame);
    setTimeout(() => host.frames().includes(frame) && settleSuspicion(frame), PATIENCE);
  }
}

function framesOf(host: Host, origin: string): PluginFrame[] {
  return host.frames().filter(({ plugin }) => plugin.origin === origin);
}

interface EmbedderReport {
  readonly type?: string;
  readonly blockedURL?: string;
}

function observeReports(onNavigation: (url: string) => void): () => void {
  if (!('ReportingObserver' in window)) return () => {};
  const observer = new ReportingObserver(
    (reports) => {
      for (const report of reports) {
        // Chromium shows the fields of this kind of report only when it is written out.
        const { body } = JSON.parse(JSON.stringify(report)) as { body: EmbedderReport };
        const { type, blockedURL = '' } = body;
        if (type === 'navigation' && /^https?:/.test(blockedURL)) onNavigation(blockedURL);
      }
    },
    { types: ['coep'], buffered: true },
  );
  observer.observe();
  return () => observer.disconnect();
}
