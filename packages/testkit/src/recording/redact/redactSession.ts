import type { Session, SessionEntry, SessionTarget } from '../session.ts';
import { collectOriginals, type Originals } from './originals.ts';
import { isAllowed, isCustom, isCustomName, isMoment } from './places.ts';
import { policyWith, type RedactionPolicy } from './policy.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { scanForLeaks } from './scanForLeaks.ts';
import { createWriter } from './writer.ts';
import { mapLeaves, type Changes, type Leaf } from './walk.ts';

/**
 * Replaces what people wrote, who they are and every id by stable look-alikes, and counts what was replaced by field. In
 * data everything is replaced that the policy does not let stay; in what the plugin itself said (arguments, names of its
 * controls, addresses) only what came from data.
 * @param more what may stay beside the default policy
 * @throws TestkitError `LEAK` where something of the original is left
 */
export function redactSession(session: Session, more: Partial<RedactionPolicy> = {}): Session {
  const policy = policyWith(more);
  const originals = collectOriginals(session.entries, policy);
  const counts: Record<string, number> = {};
  const { data, words } = createChanges(originals, policy, (field) => {
    counts[field] = (counts[field] ?? 0) + 1;
  });
  const inData = (value: unknown) => mapLeaves(value, data);
  const inWords = (value: unknown, around: string) => mapLeaves(value, words(around));
  const target = (given: SessionTarget) => ({ ...given, name: inWords(given.name, 'control') as string });

  const entries = session.entries.map((entry): SessionEntry => {
    switch (entry.type) {
      case 'told':
        return { ...entry, message: inData(entry.message) };
      case 'called':
        return { ...entry, args: inWords(entry.args, 'argument') as unknown[] };
      case 'answered':
        return { ...entry, value: inData(entry.value) };
      case 'failed':
        return { ...entry, error: inData(entry.error) };
      case 'asked':
        return { ...entry, path: inWords(entry.path, 'path') as string };
      case 'served':
        return { ...entry, body: inData(entry.body) };
      case 'filled':
        return { ...entry, target: target(entry.target), value: inData(entry.value) as string };
      case 'chosen': {
        const options = inWords(entry.options, 'option') as string[];
        return { ...entry, target: target(entry.target), options };
      }
      case 'pressed':
      case 'key':
        return { ...entry, target: target(entry.target) };
      case 'cancelled':
      case 'lost':
        return entry;
    }
  });
  const redacted: Session = { header: { ...session.header, replaced: counts }, entries };
  scanForLeaks(session, redacted, policy);
  return redacted;
}

/** How data is written anew, and what the plugin said. */
function createChanges(originals: Originals, policy: RedactionPolicy, count: (field: string) => void) {
  const pseudonyms = createPseudonyms(
    new Set([
      ...originals.words,
      ...originals.ids,
      ...[...originals.moments].map((each) => each.slice(0, 10)),
    ]),
  );
  const kept = new Set(policy.keep.map((each) => each.toLowerCase()));
  const writer = createWriter(originals, pseudonyms, kept);
  const counted = <Value extends Leaf>(field: string, before: Value, after: Value) => {
    if (before !== after) count(field);
    return after;
  };
  const isKept = (leaf: Leaf) => kept.has(String(leaf).toLowerCase());

  const data: Changes = {
    leaf(leaf, place) {
      const { field = 'text' } = place.field === '' ? {} : place;
      if (isKept(leaf)) return leaf;
      if (isAllowed(leaf, place, policy)) return typeof leaf === 'string' ? writer.ids(leaf) : leaf;
      if (typeof leaf === 'string' && originals.echoes.has(leaf) && !isCustom(place))
        return counted(field, leaf, writer.known(leaf));
      if (typeof leaf === 'boolean') return counted(field, leaf, false);
      if (typeof leaf === 'number') return counted(field, leaf, pseudonyms.number(leaf));
      return counted(field, leaf, isMoment(leaf) ? pseudonyms.moment(leaf) : writer.all(leaf));
    },
    key(key, place) {
      if (isCustomName(place)) return counted('(key)', key, writer.all(key));
      return originals.fields.has(key) ? key : counted('(key)', key, writer.known(key));
    },
  };
  const words = (around: string): Changes => ({
    leaf(leaf, { field }) {
      if (typeof leaf === 'boolean' || isKept(leaf)) return leaf;
      const name = field || around;
      const known = writer.known(String(leaf));
      if (typeof leaf === 'number')
        return known === String(leaf) ? leaf : counted(name, leaf, pseudonyms.number(leaf));
      if (originals.moments.has(leaf)) return counted(name, leaf, pseudonyms.moment(leaf));
      return counted(name, leaf, known);
    },
    key: (key) => (originals.fields.has(key) ? key : counted('(key)', key, writer.known(key))),
  });
  return { data, words };
}
