import { pages, type Bridge, type MobileApi } from '@frontyard/sdk/core';
import { useBridge } from '@frontyard/sdk/react';
import { useCallback, useEffect, useState } from 'react';
import { explainFront } from './explainFront.ts';
import { usePhoneHost } from './usePhoneHost.ts';

type Page<N extends ListName> = Awaited<ReturnType<MobileApi[N]>>;
interface Items {
  listTeammates: Page<'listTeammates'>['results'][number];
  listTags: Page<'listTags'>['results'][number];
}
type ListName = 'listTeammates' | 'listTags';
type ItemOf<N extends ListName> = Items[N];

export interface List<Item> {
  /** All pages; what was known before stays until they have come. */
  readonly items: readonly Item[];
  readonly isLoading: boolean;
  readonly problem: string | undefined;
  reload(): void;
}

interface State<Item> {
  items: readonly Item[];
  isLoading: boolean;
  problem: string | undefined;
}

/** All pages of one of Front's lists, asked for whenever a component that needs it is shown. */
export function useList<N extends ListName>(name: N): List<ItemOf<N>> {
  const known = listsOf(useBridge());
  const host = usePhoneHost();
  const [state, setState] = useState<State<ItemOf<N>>>({
    items: (known.get(name) ?? []) as readonly ItemOf<N>[],
    isLoading: true,
    problem: undefined,
  });

  const load = useCallback(
    (signal: AbortSignal) =>
      allOf<ItemOf<N>>(host[name] as unknown as FetchPage<ItemOf<N>>, signal).then(
        (items) => setState({ items: remember(known, name, items), isLoading: false, problem: undefined }),
        (error: unknown) =>
          signal.aborted || setState((old) => ({ ...old, isLoading: false, problem: explainFront(error) })),
      ),
    [host, known, name],
  );
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort();
  }, [load]);

  const reload = useCallback(() => {
    setState((old) => ({ ...old, isLoading: true, problem: undefined }));
    void load(new AbortController().signal);
  }, [load]);
  return { ...state, reload };
}

// Both lists page alike; only what is in them differs.
type FetchPage<Item> = Parameters<typeof pages<Item>>[0];

async function allOf<Item>(fetchPage: FetchPage<Item>, signal: AbortSignal): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of pages(fetchPage, { signal })) items.push(item);
  return items;
}

type Lists = Map<ListName, readonly unknown[]>;
const remembered = new WeakMap<Bridge, Lists>();

function listsOf(bridge: Bridge): Lists {
  const lists = remembered.get(bridge) ?? new Map<ListName, readonly unknown[]>();
  remembered.set(bridge, lists);
  return lists;
}

function remember<Item>(lists: Lists, name: ListName, items: readonly Item[]): readonly Item[] {
  lists.set(name, items);
  return items;
}
