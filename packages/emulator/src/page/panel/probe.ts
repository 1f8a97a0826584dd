import type { Probe } from '../../server/probe.ts';

/** What the emulator's server has found out about a plugin's page. */
export async function probe(plugin: string, isSignedOut: boolean): Promise<Probe> {
  try {
    const response = await fetch(`/probe/${encodeURIComponent(plugin)}${isSignedOut ? '?expired' : ''}`);
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    return (await response.json()) as Probe;
  } catch {
    return {
      status: 0,
      problem:
        'The emulator’s own server does not answer, so the page was not asked for. Is it still running?',
    };
  }
}
