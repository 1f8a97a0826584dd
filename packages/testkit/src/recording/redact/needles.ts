import type { SessionEntry } from '../session.ts';
import { encodingsOf } from './encodingsOf.ts';
import { echoesIn } from './echoes.ts';
import { dataOf } from './partsOf.ts';
import { isAllowed, isCustom, isCustomName, isMoment, isPersonal, withoutTopLevel } from './places.ts';
import { barelyOf, runsOf, seenWords } from './plainWords.ts';
import { fieldsOf, type RedactionPolicy } from './policy.ts';
import { mapLeaves, type Leaf, type Place } from './walk.ts';

/** So many words in a row are no chance. */
export const TELLING_RUN = 4;
/** Shorter names stand in other words by chance, so they are looked for as words only. */
const TELLING_NAME = 6;
/** Shorter values stand in other texts by chance. */
const TELLING_LENGTH = 3;
const LONGEST_VALUE = 12;
const ID = /(?<![\p{L}\p{N}_])[a-z]{3}_[a-z0-9]+(?![\p{L}\p{N}_])/giu;

/** What must not be found: all in lower case. */
export interface Needles {
  /** Whole values as words in a row, by their first word. */
  readonly values: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Names and addresses, letters and digits only. */
  readonly persons: readonly string[];
  /** Their words, and ids. */
  readonly parts: readonly string[];
  readonly encoded: readonly string[];
  readonly runs: ReadonlySet<string>;
  /** Names of fields of Front. */
  readonly fields: ReadonlySet<string>;
}

/** Every text and number that a session has heard and that the policy does not let stay. */
export function collectNeedles(entries: readonly SessionEntry[], policy: RedactionPolicy): Needles {
  const values = new Map<string, string[][]>();
  const persons = new Set<string>();
  const parts = new Set<string>();
  const runs = new Set<string>();
  const fields = new Set<string>(fieldsOf(policy));
  const kept = new Set(policy.keep.map((each) => each.toLowerCase()));

  const echoes = echoesIn(entries);
  const addText = (text: string, place: Place) => {
    const words = seenWords(text);
    const [first] = words;
    if (first === undefined || words.every((word) => kept.has(word))) return;
    const isWhole = words.length <= LONGEST_VALUE && words.join('').length >= TELLING_LENGTH;
    if (isWhole) values.set(first, [...(values.get(first) ?? []), words]);
    const isTelling = (word: string) => word.length > 2 && !kept.has(word);
    for (const run of runsOf(words, TELLING_RUN)) if (run.split(' ').some(isTelling)) runs.add(run);
    if (!isPersonal(place, policy)) return;
    if (barelyOf(text).length >= TELLING_NAME) persons.add(barelyOf(text));
    for (const word of seenWords(withoutTopLevel(text)).flatMap((each) => each.split('_'))) {
      if (isTelling(word)) parts.add(word);
    }
  };
  const addDay = (text: string) => {
    const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
    values.set(year, [...(values.get(year) ?? []), [year, month, day]]);
  };
  const leaf = (value: Leaf, place: Place) => {
    const text = String(value);
    for (const [id] of text.matchAll(ID)) if (!kept.has(id.toLowerCase())) parts.add(id.toLowerCase());
    const isTelling =
      typeof value !== 'boolean' && !kept.has(text.toLowerCase()) && !(echoes.has(text) && !isCustom(place));
    if (!isTelling || isAllowed(value, place, policy)) return value;
    if (isMoment(value)) addDay(text);
    else addText(text, place);
    return value;
  };
  for (const entry of entries) {
    mapLeaves(dataOf(entry), {
      leaf,
      key(key, place) {
        if (isCustomName(place)) addText(key, place);
        else if (entry.type !== 'served') fields.add(key);
        return key;
      },
    });
  }
  const encoded = [...parts].flatMap(encodingsOf);
  return { values, persons: [...persons], parts: [...parts], encoded, runs, fields };
}
