import type { Conversation } from './selection.ts';

/** How many of the conversations have a tag. */
export type Coverage = 'none' | 'some' | 'all';

/** A tag that was asked to be put on or taken off; `done` once Front has said yes but not shown it yet. */
interface Change {
  readonly target: 'all' | 'none';
  readonly phase: 'asked' | 'done';
}

export interface Tagging {
  readonly changes: ReadonlyMap<string, Change>;
  /** Why Front did not do it, by tag. */
  readonly failures: ReadonlyMap<string, string>;
}

export const NO_TAGGING: Tagging = { changes: new Map(), failures: new Map() };

export type TaggingEvent =
  | { type: 'asked'; tagId: string; target: 'all' | 'none' }
  | { type: 'done'; tagId: string }
  | { type: 'failed'; tagId: string; message: string }
  /** The conversations as Front shows them now. */
  | { type: 'shown'; conversations: readonly Conversation[] }
  | { type: 'expired'; tagId: string };

/** Several tags can be on their way at once; each is forgotten when Front shows it, and put back when it fails. */
export function taggingAfter({ changes, failures }: Tagging, event: TaggingEvent): Tagging {
  switch (event.type) {
    case 'asked':
      return {
        changes: new Map(changes).set(event.tagId, { target: event.target, phase: 'asked' }),
        failures: without(failures, event.tagId),
      };
    case 'done': {
      const change = changes.get(event.tagId);
      if (!change) return { changes, failures };
      return { changes: new Map(changes).set(event.tagId, { ...change, phase: 'done' }), failures };
    }
    case 'failed':
      return {
        changes: without(changes, event.tagId),
        failures: new Map(failures).set(event.tagId, event.message),
      };
    case 'shown': {
      const left = [...changes].filter(
        ([tagId, { target, phase }]) =>
          phase === 'asked' || coverageOf(event.conversations, tagId) !== target,
      );
      return left.length === changes.size ? { changes, failures } : { changes: new Map(left), failures };
    }
    case 'expired':
      return changes.get(event.tagId)?.phase === 'done'
        ? { changes: without(changes, event.tagId), failures }
        : { changes, failures };
  }
}

/** How a tag is to be shown now: as asked for while that is on its way, else as Front shows it. */
export function shownCoverage(
  { changes }: Tagging,
  conversations: readonly Conversation[],
  tagId: string,
): Coverage {
  return changes.get(tagId)?.target ?? coverageOf(conversations, tagId);
}

export function isPending({ changes }: Tagging, tagId: string): boolean {
  return changes.get(tagId)?.phase === 'asked';
}

export function coverageOf(conversations: readonly Conversation[], tagId: string): Coverage {
  const count = conversations.filter(({ tags }) => tags.some(({ id }) => id === tagId)).length;
  if (count === 0) return 'none';
  return count === conversations.length ? 'all' : 'some';
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([each]) => each !== key));
}
