import type { PageWatch } from '../reporter/watchPage.ts';
import { FrontArgumentError } from './errors.ts';

/** Tells of calls whose arguments are wrong also where the page catches the error. */
export function tellMistakes(front: object, watch: PageWatch): void {
  const target = front as Record<string, unknown>;
  for (const [name, method] of Object.entries(target)) {
    if (typeof method !== 'function') continue;
    target[name] = (...given: unknown[]): unknown => {
      try {
        return (method as (...values: unknown[]) => unknown)(...given);
      } catch (error) {
        if (error instanceof FrontArgumentError) watch.noteCall(name, error);
        throw error;
      }
    };
  }
}
