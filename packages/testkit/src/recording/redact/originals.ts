import type { SessionEntry } from '../session.ts';
import { dataOf } from './partsOf.ts';
import { echoesIn } from './echoes.ts';
import { isAllowed, isCustom, isCustomName, isMoment, isPersonal, withoutTopLevel } from './places.ts';
import { runsOf } from './plainWords.ts';
import { fieldsOf, type RedactionPolicy } from './policy.ts';
import { tokenize, wordsOf } from './tokens.ts';
import { mapLeaves, type Leaf, type Place } from './walk.ts';

/** As many words in a row are taken from data, not said by a plugin by chance. */
export const RUN = 3;
/** Values with fewer letters stand in other texts by chance, so they are replaced only where they are data. */
const TELLING_LENGTH = 3;
/** Longer values are found by the runs of words in them. */
const LONGEST_SEQUENCE = 12;
/** Words of a custom field that may tell something by themselves. */
const TELLING_WORD = 4;

/** Everything a session has heard from Front, from the plugin's server and from people, but what the policy lets stay. */
export interface Originals {
  /** Whole values as words in a row, by their first word; the longest first. */
  readonly sequences: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Runs of words out of longer values. */
  readonly runs: ReadonlySet<string>;
  /** Words that name somebody, or an address, or are in a custom field: in lower case. */
  readonly personal: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
  /** Texts that stay: in arguments they mean the same. */
  readonly protocol: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Names of fields, as Front has them. */
  readonly fields: ReadonlySet<string>;
  /** Texts of the plugin's own that were only repeated to it. */
  readonly echoes: ReadonlySet<string>;
}

export function collectOriginals(entries: readonly SessionEntry[], policy: RedactionPolicy): Originals {
  const sequences = new Map<string, string[][]>();
  const runs = new Set<string>();
  const personal = new Set<string>();
  const words = new Set<string>();
  const moments = new Set<string>();
  const ids = new Set<string>();
  const protocol = new Set<string>();
  const fields = new Set<string>(fieldsOf(policy));
  const kept = new Set(policy.keep.map((each) => each.toLowerCase()));
  const echoes = echoesIn(entries);

  const isEcho = (text: string, place: Place) => echoes.has(text) && !isCustom(place);
  const addSequence = (own: string[]) => {
    const [first] = own;
    if (first === undefined || own.join('').length < TELLING_LENGTH || own.length > LONGEST_SEQUENCE) return;
    sequences.set(first, [...(sequences.get(first) ?? []), own]);
  };
  const addText = (text: string, place: Place) => {
    const own = wordsOf(text);
    for (const word of own) words.add(word);
    for (const run of runsOf(own, RUN)) runs.add(run);
    addSequence(own);
    const isTelling = isPersonal(place, policy);
    const isValue = isCustom(place) && place.field !== 'name';
    for (const word of isTelling ? wordsOf(withoutTopLevel(text)) : own) {
      const isTold = isTelling || (isValue && word.length >= TELLING_WORD && !/^\d+$/.test(word));
      if (isTold && !kept.has(word)) personal.add(word);
    }
  };
  const addLeaf = (leaf: Leaf, place: Place) => {
    const text = String(leaf);
    for (const { kind, text: id } of tokenize(text)) if (kind === 'id') ids.add(id);
    if (isAllowed(leaf, place, policy)) {
      if (typeof leaf === 'string') protocol.add(text);
    } else if (typeof leaf === 'number') {
      for (const word of wordsOf(text)) words.add(word);
      addSequence(wordsOf(text));
    } else if (isMoment(leaf)) {
      moments.add(text);
      addSequence(wordsOf(text).slice(0, RUN));
    } else if (typeof leaf === 'string' && !kept.has(text.toLowerCase()) && !isEcho(leaf, place))
      addText(text, place);
    return leaf;
  };
  const addKey = (key: string, place: Place) => {
    if (isCustomName(place)) addText(key, place);
    return key;
  };

  for (const entry of entries) {
    mapLeaves(dataOf(entry), {
      leaf: addLeaf,
      key(key, place) {
        if (entry.type !== 'served' && !isCustomName(place)) fields.add(key);
        return addKey(key, place);
      },
    });
  }
  for (const list of sequences.values()) list.sort((a, b) => b.length - a.length);
  return { sequences, runs, personal, words, moments, ids, protocol, fields, echoes };
}
