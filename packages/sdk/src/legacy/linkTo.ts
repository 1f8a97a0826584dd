import { PluginError } from '@frontyard/sdk-types/errors';
import type { Link } from '@frontyard/sdk-types';
import type { LegacyCall } from './method.ts';

/** Adds a topic, the legacy word for a link. */
export async function linkTo(call: LegacyCall, url: string, name = url): Promise<Link> {
  const topic = { type: 'web', name, ext_link: url };
  const added = (await call.ask('add_topic', { topic })) as { id?: string } | null | undefined;
  if (added === null) throw new PluginError('HOST_REFUSED', { method: call.name });
  return { id: added?.id ?? url, type: 'web', name, externalUrl: url, appUrl: url } as Link;
}
