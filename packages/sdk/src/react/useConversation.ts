import type { ContextOf } from '@frontyard/sdk-types';
import { useFrontContext } from './useFrontContext.ts';

/** The one conversation that is open now; undefined when there is none, or more than one. */
export function useConversation(): ContextOf<'singleConversation'>['conversation'] | undefined {
  const context = useFrontContext();
  return context && 'conversation' in context ? context.conversation : undefined;
}
