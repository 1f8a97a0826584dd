import { createContext, use, useMemo, useState, useSyncExternalStore } from 'react';
import type { FrameStatus, PluginFrame } from '../../host/frame.ts';
import type { Host } from '../../host/host.ts';
import type { Plugin } from '../../host/plugins.ts';
import type { View } from '../../host/state.ts';
import { selectedConversations } from '../../host/context.ts';
import type { World, WorldConversation } from '../../world/schema.ts';
import type { Page, PageState } from './page.ts';

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error('The interface is drawn outside its page');
  return page;
}

export function useHost(): Host {
  return usePage().host;
}

/** @param select must give the same value for the same state: a part of it, or a plain value */
export function usePageState<T>(select: (state: PageState) => T): T {
  const { state } = usePage();
  return useSyncExternalStore(state.subscribe, () => select(state.get()));
}

/** @param select must give the same value for the same state: a part of it, or a plain value */
export function useHostValue<T>(select: (host: Host) => T): T {
  const host = useHost();
  return useSyncExternalStore(host.subscribe, () => select(host));
}

export function useWorld(): World {
  return useHostValue((host) => host.world());
}

/**
 * What the teammate sees, or rather what of it one needs: plugins change parts of it many times a second.
 * @param select must give the same value for the same view: a part of it, or a plain value
 */
export function useView<T>(select: (view: View) => T): T {
  return useHostValue((host) => select(host.view()));
}

export function useFrameStatus(frame: PluginFrame | undefined): FrameStatus | undefined {
  return useHostValue(() => frame?.status());
}

export function useSelected(): readonly WorldConversation[] {
  const world = useWorld();
  const selectedIds = useView((view) => view.selectedIds);
  return useMemo(() => selectedConversations({ world, view: { selectedIds } }), [world, selectedIds]);
}

/** The registered plugins. */
export function useAllPlugins(): readonly Plugin[] {
  const [keep] = useState(() => keepSame<Plugin>());
  return useHostValue((host) => keep(host.plugins()));
}

/** The registered plugins of an entry point. */
export function usePlugins(entryPoint: Plugin['entryPoint']): readonly Plugin[] {
  const all = useAllPlugins();
  return useMemo(() => all.filter((plugin) => plugin.entryPoint === entryPoint), [all, entryPoint]);
}

export function usePlugin(name: string): Plugin | undefined {
  return useAllPlugins().find((plugin) => plugin.name === name);
}

/** A plugin's title, as its admin wrote it. */
export function usePluginTitle(name: string): string {
  return useHostValue((host) => host.plugins().find((plugin) => plugin.name === name)?.title ?? name);
}

/** Gives the same list again for as long as it holds the same things: the host changes its own in place. */
function keepSame<T>(): (next: readonly T[]) => readonly T[] {
  let known: readonly T[] = [];
  return (next) => {
    const isSame = next.length === known.length && next.every((each, index) => each === known[index]);
    if (!isSame) known = [...next];
    return known;
  };
}
