import type { MethodName } from '@frontyard/sdk-types';
import type { LegacyMethod, LegacyMethods } from './method.ts';

/**
 * What the table offers in a context, in the form of the current wire: name → arguments with cancel token.
 * `missing` names the seed's methods that the host's platform lacks.
 */
export function offeredMethods(
  methods: LegacyMethods,
  missing: readonly unknown[],
  hasConversation: boolean,
): Record<string, number> {
  const offered = (Object.entries(methods) as [MethodName, LegacyMethod][]).filter(
    ([name, { via }]) =>
      !missing.includes(name) &&
      !missing.includes(via) &&
      (hasConversation || !ABOUT_A_CONVERSATION.has(name)),
  );
  return Object.fromEntries(offered.map(([name, { run }]) => [name, run.length]));
}

/** The legacy wire has these too, but with nothing selected they have nothing to work on. */
const ABOUT_A_CONVERSATION: ReadonlySet<string> = new Set<MethodName>([
  'assign',
  'unassign',
  'move',
  'moveToInbox',
  'setStatus',
  'toggleArchive',
  'toggleTrashed',
  'tag',
  'untag',
  'attachTag',
  'detachTag',
  'toggleTag',
  'addLink',
  'addTopic',
  'insertHTML',
  'fetchDraft',
  'fetchPath',
  'listMessages',
  'listComments',
  'listRecipients',
]);
