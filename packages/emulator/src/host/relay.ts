import type { HttpResponse } from '@frontyard/sdk-types';
import type { RelayedRequest } from './call.ts';
import type { Plugin } from './plugins.ts';

/** Sends a request to the plugin's own backend, and to no other: the path is read against the plugin's origin. */
export async function relayByFetch(plugin: Plugin, request: RelayedRequest): Promise<HttpResponse> {
  const url = new URL(request.path, plugin.url);
  if (url.origin !== plugin.origin) throw new Error(`${url.origin} is not the plugin's own backend`);
  const hasBody = request.body !== undefined && request.verb !== 'GET';
  const response = await fetch(url, {
    method: request.verb,
    redirect: 'manual',
    headers: { ...(hasBody ? { 'content-type': 'application/json' } : {}), ...request.headers },
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body: jsonOr(text) };
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
