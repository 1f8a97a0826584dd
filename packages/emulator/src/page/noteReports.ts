import type { Host } from '../host/host.ts';

/** Puts into the log what this page's own content security policy forbade: a plugin's picture in a mail, say. */
export function noteReports(host: Host): () => void {
  const note = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    // Breaches of the report-only policy tell where frames go; whoever watches that says so in the log.
    if (disposition === 'report') return;
    const origin = URL.canParse(blockedURI) ? new URL(blockedURI).origin : undefined;
    const frame = host.frames().find(({ plugin }) => plugin.origin === origin);
    host.log.add({
      plugin: frame?.plugin.name ?? '(emulator)',
      frame: frame?.id ?? '',
      direction: 'note',
      type: 'policy',
      text: `The emulator’s own page was not allowed to use ${origin ?? blockedURI} (${effectiveDirective}).`,
    });
  };
  document.addEventListener('securitypolicyviolation', note);
  return () => document.removeEventListener('securitypolicyviolation', note);
}
