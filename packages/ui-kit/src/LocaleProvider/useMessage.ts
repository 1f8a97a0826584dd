import { createContext, use } from 'react';
import type * as english from '../messages.ts';

type Widened<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Text]: Widened<Text[Name]> };

/** Every text the kit says by itself, by the name it has in `messages.ts`. */
export type Messages = { readonly [Name in keyof typeof english]: Widened<(typeof english)[Name]> };

/** The texts that are said instead of the English ones. */
export const MessagesContext = createContext<Partial<Messages>>({});

/**
 * A text of the kit: what the part was given, else what the provider says, else English. That one is named by its constant, so that a
 * part loads its own texts and no others.
 */
export function useMessage<Name extends keyof Messages>(
  name: Name,
  inEnglish: Messages[Name],
  given?: Messages[Name],
): Messages[Name] {
  const said = use(MessagesContext)[name];
  return given ?? said ?? inEnglish;
}
