import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENTRY_POINTS, isMethodName, PLATFORMS, WIRES } from '@frontyard/sdk-types';
import type { Declared } from '@frontyard/testkit/capabilities';
import * as z from 'zod';
import { CliError } from '../errors.ts';

const MethodName = z
  .string()
  .refine(isMethodName, { error: ({ input }) => `has “${String(input)}”, which Front does not have` });

const Config = z.object({
  name: z.string().min(1),
  entryPoints: z.array(z.enum(ENTRY_POINTS)).min(1),
  platforms: z.array(z.enum(PLATFORMS)).min(1),
  sdk: z.enum(WIRES),
  methods: z.array(MethodName),
});

/**
 * What a plugin's config says of its calls.
 * @throws CliError `BAD_CONFIG`
 */
export async function readDeclared(folder: string): Promise<Declared> {
  const file = join(folder, 'plugin.config.ts');
  const module: unknown = await import(pathToFileURL(file).href).catch((cause: unknown) => {
    throw new CliError('BAD_CONFIG', `${file} (cannot be loaded)`, cause);
  });
  const parsed = Config.safeParse((module as { default?: unknown }).default);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'default export'} ${message}`,
    );
    throw new CliError('BAD_CONFIG', `${file} (${mistakes.join('; ')})`);
  }
  const { entryPoints, platforms, ...rest } = parsed.data;
  return { ...rest, entryPoints: atLeastOne(entryPoints), platforms: atLeastOne(platforms) };
}

function atLeastOne<T>([first, ...rest]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new CliError('BAD_CONFIG');
  return [first, ...rest];
}
