import type { SessionEntry } from '../session.ts';
import { dataOf } from './partsOf.ts';
import { mapLeaves, type Leaf } from './walk.ts';

/** A single word is said by chance. */
const OF_SEVERAL_WORDS = /\s|:\/\//;

/**
 * Texts that a plugin said first and Front only repeats: the address of a link that it has added, say. They are the plugin's
 * own words, so what comes of them is looked for nowhere; what they hold of other data is.
 */
export function echoesIn(entries: readonly SessionEntry[]): ReadonlySet<string> {
  const heard = new Set<string>();
  const echoes = new Set<string>();
  for (const entry of entries) {
    if (entry.type === 'called') {
      for (const text of textsIn(entry.args))
        if (!heard.has(text) && OF_SEVERAL_WORDS.test(text)) echoes.add(text);
    } else for (const text of textsIn(dataOf(entry))) heard.add(text);
  }
  return echoes;
}

function textsIn(data: unknown): readonly string[] {
  const texts: string[] = [];
  mapLeaves(data, {
    leaf(leaf: Leaf) {
      if (typeof leaf === 'string') texts.push(leaf);
      return leaf;
    },
    key: (key) => key,
  });
  return texts;
}
