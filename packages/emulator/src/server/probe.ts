import { addressWithSecret, EXPIRED_SECRET, type Plugin } from '../host/plugins.ts';
import { failedRequest } from './failedRequest.ts';
import { framingProblem } from './framingRules.ts';
import { mixedContent } from './mixedContent.ts';
import { reachesForWindow, TAKES_WINDOW } from './takesWindow.ts';

/** What a plugin's server answers at the registered address, as far as it decides whether the frame can work. */
export interface Probe {
  /** HTTP status; 0 when nothing answered. */
  status: number;
  /** Where the address redirects to, if it does. */
  redirectedTo?: string;
  /** In plain words, what keeps the page out of the frame. */
  problem?: string;
  /** In plain words, what of the page will do nothing in Front. */
  hint?: string;
}

/** How long a server may take for its answer, in milliseconds. */
const PATIENCE = 5000;

/** Asks for the page once, without following redirects, so that trouble can be told before the frame is blank. */
export async function probePlugin(
  plugin: Plugin,
  emulatorOrigin: string,
  { isSignedOut = false, patience = PATIENCE } = {},
): Promise<Probe> {
  const mixed = mixedContent(plugin.url, emulatorOrigin);
  if (mixed !== undefined) return { status: 0, problem: mixed };
  const secret = isSignedOut ? EXPIRED_SECRET : plugin.secret;
  const signal = AbortSignal.timeout(patience);
  try {
    const headers = { accept: 'text/html' };
    const address = addressWithSecret({ ...plugin, secret });
    const response = await fetch(address, { redirect: 'manual', signal, headers });
    const { status } = response;
    const location = response.headers.get('location');
    if (status >= 300 && status < 400 && location) {
      await response.body?.cancel();
      return { status, redirectedTo: new URL(location, plugin.url).href };
    }
    const beginning = await beginningOf(response);
    const problem = statusProblem(status) ?? framingProblem(response.headers, plugin.url, emulatorOrigin);
    const hint = reachesForWindow(beginning) ? TAKES_WINDOW : undefined;
    return { status, ...(problem && { problem }), ...(hint && { hint }) };
  } catch (error) {
    return { status: 0, problem: failedRequest(error, plugin.url, patience) };
  }
}

/** Letters of a page that are looked at. */
const LOOKED_AT = 500_000;

/** What has come of a page when there is enough of it, or nothing more comes: its headers are there already. */
async function beginningOf(response: Response): Promise<string> {
  if (!/html/i.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return '';
  }
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= LOOKED_AT) break;
    }
  } catch {
    // A browser shows the beginning of such a page too.
  }
  return text;
}

function statusProblem(status: number): string | undefined {
  if (status === 401 || status === 403) {
    return `The plugin's server refused the page (${status}): it does not accept this auth_secret.`;
  }
  return status >= 400 ? `The plugin's server answered ${status} instead of the page.` : undefined;
}
