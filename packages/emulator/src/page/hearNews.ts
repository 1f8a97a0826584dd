import type { PluginNews } from '../server/news.ts';
import type { Page } from './state/page.ts';
import { reload } from './state/reload.ts';

/** Milliseconds between two questions; more where nobody answers. */
const PAUSE = 1500;
const LONG_PAUSE = 10_000;

/**
 * Asks the emulator's server what has become of the plugins, and loads their pages anew: with changed files, with a server that
 * is there again, or with the words on why there is none.
 * @param known how much had been told when this page was started
 */
export function hearNews(page: Page, known: number): () => void {
  let count = known;
  let timer: ReturnType<typeof setTimeout>;
  const ask = async () => {
    try {
      const response = await fetch(`/news?after=${count}`);
      const told = (await response.json()) as { count: number; news: readonly PluginNews[] };
      count = told.count;
      for (const each of told.news) note(page, each);
      for (const plugin of new Set(told.news.map((each) => each.plugin))) reload(page.state, plugin);
      timer = setTimeout(() => void ask(), PAUSE);
    } catch {
      timer = setTimeout(() => void ask(), LONG_PAUSE);
    }
  };
  timer = setTimeout(() => void ask(), PAUSE);
  return () => clearTimeout(timer);
}

function note({ host }: Page, { plugin, type, text }: PluginNews): void {
  const isDown = type === 'down';
  const about = { plugin, frame: '', direction: 'note', type: isDown ? 'server' : 'ignored', text } as const;
  host.log.add(isDown ? { ...about, verdict: 'failed' } : about);
}
