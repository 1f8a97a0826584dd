import { z } from 'zod';
import { commonVariables } from './commonVariables.ts';

/** A variable as the docs tell of it, in Markdown. */
export interface EnvVariable {
  name: string;
  meaning: string;
  /** What holds without it; undefined where it is required. */
  unlessSet: string | undefined;
}

/**
 * Every variable that all plugin servers read, from the schema that checks them.
 * @throws TypeError for one that says nothing of itself
 */
export function describeEnv(): EnvVariable[] {
  const { shape } = commonVariables();
  return Object.entries(shape).map(([name, field]) => {
    const told = TOLD.safeParse(field.meta());
    if (!told.success) throw new TypeError(`${name} has no description in its meta.`);
    const { description: meaning, unlessSet } = told.data;
    const unset = field.safeParse(undefined);
    return {
      name,
      meaning,
      unlessSet: unset.success ? (unlessSet ?? `\`${String(unset.data)}\``) : undefined,
    };
  });
}

const TOLD = z.object({ description: z.string(), unlessSet: z.string().optional() });
