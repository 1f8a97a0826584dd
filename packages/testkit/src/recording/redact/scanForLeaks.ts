import { TestkitError } from '../../errors.ts';
import { hasSecret } from '../recordedAddress.ts';
import type { Session } from '../session.ts';
import { collectNeedles, TELLING_RUN, type Needles } from './needles.ts';
import { partsOf } from './partsOf.ts';
import { isAllowed, isWordOf } from './places.ts';
import type { RedactionPolicy } from './policy.ts';
import { barelyOf, plainWords, runsOf } from './plainWords.ts';
import { mapLeaves } from './walk.ts';

const SECRETS = /auth_secret|\bBearer\s+\S|\beyJ[\w-]{8,}\.[\w-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY/i;

/**
 * Looks through a redacted session, line by line, for what it must not hold: every text and number of the original that
 * the policy does not let stay; names, addresses and ids also in parts and encoded; runs of words; secrets of any kind. It
 * takes the originals from the session as it was, and knows nothing of how they were replaced.
 * @throws TestkitError `LEAK` that tells line, kind and field, and never the value itself
 */
export function scanForLeaks(raw: Session, redacted: Session, policy: RedactionPolicy): void {
  const needles = collectNeedles(raw.entries, policy);
  const kept = new Set(policy.keep.map((each) => each.toLowerCase()));
  const vocabulary = Object.values(policy.vocabulary).flat();
  for (const [index, entry] of redacted.entries.entries()) {
    const found: string[] = [];
    const look = (leaf: string, field: string) => {
      const kind = leakIn(leaf, needles);
      if (kind) found.push(`${kind}, in ${field || 'a text'}`);
    };
    const isPluginsOwn = entry.type === 'called';
    mapLeaves(partsOf(entry), {
      leaf(leaf, place) {
        const text = String(leaf);
        const isProtocol = isPluginsOwn ? isWordOf(text, vocabulary) : isAllowed(leaf, place, policy);
        const isSaid = typeof leaf === 'boolean' || isProtocol || kept.has(text.toLowerCase());
        if (!isSaid) look(text, place.field);
        return leaf;
      },
      key(key) {
        if (!needles.fields.has(key)) look(key, '(key)');
        return key;
      },
    });
    const letsIn = entry.type === 'asked' && hasSecret(entry.path);
    if (letsIn || SECRETS.test(JSON.stringify(entry))) found.push('a secret');
    if (found[0]) throw new TestkitError('LEAK', `Line ${index + 2}: ${found[0]}`);
  }
}

/** @returns what tells the kind of a leak in a text, if there is one */
function leakIn(text: string, needles: Needles): string | undefined {
  const words = plainWords(text);
  const parts = new Set(words.flatMap((word) => [word, ...word.split('_')]));
  const bare = barelyOf(text);
  if (needles.persons.some((person) => bare.includes(person))) return 'a name or address';
  if (needles.parts.some((part) => parts.has(part))) return 'part of a name, address or id';
  if (needles.encoded.some((form) => text.includes(form))) return 'part of a name, address or id, encoded';
  for (const [at, word] of words.entries()) {
    const isHere = needles.values
      .get(word)
      ?.some((value) => value.every((each, step) => words[at + step] === each));
    if (isHere) return 'a text or number of the original';
  }
  return runsOf(words, TELLING_RUN).some((run) => needles.runs.has(run)) ? 'words somebody wrote' : undefined;
}
