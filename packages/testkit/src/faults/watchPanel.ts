import { panelText } from './panelText.ts';

export interface WatchedPanel {
  /** The conversations that are shown now. */
  shown(): readonly string[];
  /** The conversation that the plugin has heard of last. */
  heard(): string | undefined;
  /** The plugin has just heard of this conversation, or that none is open. */
  hear(id: string | undefined): void;
  /** What has been shown since, even for a moment, of other conversations than the plugin had heard of last. */
  glimpses(): readonly string[];
  end(): void;
}

/**
 * Watches every change of the panel for data of a conversation that the plugin knows is not open any more.
 * What still stands from before is not seen here, since nothing changes: that is for who asks when all is calm.
 * @param texts what tells each conversation
 */
export function watchPanel(texts: ReadonlyMap<string, readonly string[]>): WatchedPanel {
  const glimpses: string[] = [];
  let heard: string | undefined;
  let left: readonly string[] = [];
  const shown = () => {
    const seen = panelText();
    return [...texts].flatMap(([id, own]) => (own.some((text) => seen.includes(text)) ? [id] : []));
  };
  const observer = new MutationObserver(() => {
    const now = shown();
    const wrong = now.filter((id) => id !== heard && !left.includes(id));
    glimpses.push(...wrong.map((id) => `${id} beside ${heard ?? 'none'}`));
    left = left.filter((id) => now.includes(id));
  });
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return {
    shown,
    heard: () => heard,
    hear(id) {
      heard = id;
      left = shown();
    },
    glimpses: () => glimpses,
    end: () => observer.disconnect(),
  };
}
