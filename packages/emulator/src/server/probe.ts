import { addressWithSecret, type Plugin } from '../host/plugins.ts';

/** What a plugin's server answers at the registered address, as far as it decides whether the frame can work. */
export interface Probe {
  /** HTTP status; 0 when nothing answered. */
  status: number;
  /** Where the address redirects to, if it does. */
  redirectedTo?: string;
  /** In plain words, what keeps the page out of the frame. */
  problem?: string;
}

/** Asks for the page once, without following redirects, so that trouble can be told before the frame is blank. */
export async function probePlugin(plugin: Plugin, emulatorOrigin: string): Promise<Probe> {
  try {
    const response = await fetch(addressWithSecret(plugin), {
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
      headers: { accept: 'text/html' },
    });
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      return { status: response.status, redirectedTo: new URL(location, plugin.url).href };
    }
    const problem = problemOf(response, emulatorOrigin);
    return problem ? { status: response.status, problem } : { status: response.status };
  } catch {
    return { status: 0, problem: `Nothing answers at ${plugin.url}. Is the plugin's server running?` };
  }
}

function problemOf(response: Response, emulatorOrigin: string): string | undefined {
  if (response.status === 401 || response.status === 403) {
    return `The plugin's server refused the page (${response.status}): it does not accept this auth_secret.`;
  }
  if (response.status >= 400) return `The plugin's server answered ${response.status} instead of the page.`;
  const ancestors = /frame-ancestors([^;]*)/i
    .exec(response.headers.get('content-security-policy') ?? '')?.[1]
    ?.trim();
  if (ancestors !== undefined && !allowsFraming(ancestors, emulatorOrigin)) {
    return `The page only lets itself be framed by ${ancestors}, not by ${emulatorOrigin}. Add it to frame-ancestors in development.`;
  }
  if (ancestors === undefined && response.headers.has('x-frame-options')) {
    return `The page forbids framing (X-Frame-Options: ${response.headers.get('x-frame-options')}).`;
  }
  return undefined;
}

function allowsFraming(ancestors: string, origin: string): boolean {
  const { protocol, hostname, port } = new URL(origin);
  return ancestors.split(/\s+/).some((source) => {
    if (source === '*' || source === origin || source === protocol) return true;
    const parsed = /^(?:([a-z]+:)\/\/)?([^:/]+)(?::(\d+|\*))?$/i.exec(source);
    if (!parsed) return false;
    const [, scheme, host, wantedPort] = parsed;
    const hostFits = host!.startsWith('*.') ? hostname.endsWith(host!.slice(1)) : host === hostname;
    return (
      hostFits && (!scheme || scheme === protocol) && (wantedPort === '*' || (wantedPort ?? '') === port)
    );
  });
}
