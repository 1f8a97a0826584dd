import type { HttpResponse } from '@frontyard/sdk-types';
import type { RelayedRequest } from '../host/call.ts';
import type { Plugin } from '../host/plugins.ts';

/** Lets the emulator's server make the request: a browser would hold it to the backend's CORS rules, Front is not. */
export async function relayByServer(plugin: Plugin, request: RelayedRequest): Promise<HttpResponse> {
  const response = await fetch(`/relay/${encodeURIComponent(plugin.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`The relay answered ${response.status}`);
  return response.json() as Promise<HttpResponse>;
}
