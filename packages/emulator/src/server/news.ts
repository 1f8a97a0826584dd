/** What has become of a plugin since the emulator was started. */
export interface PluginNews {
  readonly plugin: string;
  /** Its files have changed; its server has ended; its server is there again. */
  readonly type: 'changed' | 'down' | 'up';
  /** What a developer should read. */
  readonly text: string;
}

/** What whoever runs the plugins tells the emulator's pages. */
export interface News {
  tell(news: PluginNews): void;
  /** What was told after the first `count`, and how much has been told by now. */
  after(count: number): { count: number; news: readonly PluginNews[] };
  /** Why a plugin's server is not there, as long as it isn't. */
  trouble(plugin: string): string | undefined;
}

/** Older ones are forgotten: a page that was asleep for so long loads everything anew. */
const KEPT = 100;

export function createNews(): News {
  let kept: readonly PluginNews[] = [];
  let count = 0;
  const down = new Map<string, string>();
  return {
    tell(news) {
      count += 1;
      kept = [...kept, news].slice(-KEPT);
      if (news.type === 'down') down.set(news.plugin, news.text);
      else if (news.type === 'up') down.delete(news.plugin);
    },
    after(known) {
      const missed = Math.min(Math.max(count - known, 0), kept.length);
      return { count, news: missed === 0 ? [] : kept.slice(-missed) };
    },
    trouble: (plugin) => down.get(plugin),
  };
}
