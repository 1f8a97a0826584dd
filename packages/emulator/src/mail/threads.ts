/** What threading needs to know of a mail. */
export interface Linked {
  readonly messageId?: string;
  readonly references: readonly string[];
}

export interface Thread<T extends Linked> {
  /** The conversation in the world that these mails belong to, or are in; a new one when absent. */
  readonly conversationId?: string;
  readonly mails: readonly T[];
}

/**
 * Puts together the mails that answer one another, in whatever order they come: two mails are of one thread when a
 * chain of references leads from one to the other, even through mails that are missing. A subject alone joins nothing.
 * @param known conversation ids by the Message-ID of a mail already there
 */
export function threadsOf<T extends Linked>(
  mails: readonly T[],
  known: ReadonlyMap<string, string>,
): Thread<T>[] {
  return groupByChain(mails).flatMap((group) => splitByConversation(group, known));
}

function groupByChain<T extends Linked>(mails: readonly T[]): T[][] {
  const chains = new Chains();
  const ownIds = new Map(mails.map((mail, index) => [mail, mail.messageId ?? `without id <${index}>`]));
  for (const mail of mails) mail.references.forEach((id) => chains.join(ownIds.get(mail)!, id));
  return [...groupBy(mails, (mail) => chains.headOf(ownIds.get(mail)!)).values()];
}

/**
 * A conversation of the world never swallows another: where a chain leads to two, each mail goes to the nearest that it
 * names, else to the first of them.
 */
function splitByConversation<T extends Linked>(
  group: readonly T[],
  known: ReadonlyMap<string, string>,
): Thread<T>[] {
  const nearest = new Map(group.map((mail) => [mail, conversationNear(mail, known)]));
  const fallback = [...nearest.values()].find((conversationId) => conversationId !== undefined);
  return [...groupBy(group, (mail) => nearest.get(mail) ?? fallback)].map(([conversationId, mails]) => ({
    ...(conversationId !== undefined && { conversationId }),
    mails,
  }));
}

function conversationNear(
  { messageId, references }: Linked,
  known: ReadonlyMap<string, string>,
): string | undefined {
  const ids = messageId === undefined ? references : [...references, messageId];
  const nearest = ids.findLast((id) => known.has(id));
  return nearest === undefined ? undefined : known.get(nearest);
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Ids that belong together (a union-find): joining two joins all that either was joined to. */
class Chains {
  readonly #next = new Map<string, string>();

  join(a: string, b: string): void {
    const [headOfA, headOfB] = [this.headOf(a), this.headOf(b)];
    if (headOfA !== headOfB) this.#next.set(headOfB, headOfA);
  }

  headOf(id: string): string {
    let head = id;
    for (let next = this.#next.get(head); next !== undefined; next = this.#next.get(head)) head = next;
    if (head !== id) this.#next.set(id, head);
    return head;
  }
}
