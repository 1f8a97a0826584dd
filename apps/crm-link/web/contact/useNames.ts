import { pages } from '@frontyard/sdk/core';
import { useBridge } from '@frontyard/sdk/react';
import { useEffect, useState } from 'react';
import type { CustomAttribute } from './contactOf.ts';

/** The names behind the teammates and inboxes that custom fields hold by id; asked for only where there are such fields. */
export function useNames(fields: readonly Pick<CustomAttribute, 'type'>[]): ReadonlyMap<string, string> {
  const { host } = useBridge();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const hasTeammates = fields.some(({ type }) => type === 'teammateId');
  const hasInboxes = fields.some(({ type }) => type === 'inboxId');

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const learn = async (things: AsyncIterable<{ id: string; name: string }>) => {
      const found: [string, string][] = [];
      for await (const { id, name } of things) found.push([id, name]);
      setNames((known) => new Map([...known, ...found]));
    };
    // Without its name a field shows the id, which is no worse than what Front told.
    if (hasTeammates) learn(pages(host.listTeammates, { signal })).catch(() => undefined);
    if (hasInboxes) learn(pages(host.listInboxes, { signal })).catch(() => undefined);
    return () => controller.abort();
  }, [host, hasTeammates, hasInboxes]);

  return names;
}
