import * as z from 'zod';
import { EmulatorError } from '../errors.ts';
import { World } from './schema.ts';

/** One mistake in a world file: where it stands (`conversations[0].inboxIds[1]`) and what is wrong. */
export interface WorldMistake {
  path: string;
  message: string;
}

/**
 * Reads a world from JSON text or a parsed value, and fills in what may be left out.
 * @throws EmulatorError `BAD_WORLD` with every mistake and its path
 */
export function parseWorld(source: unknown): World {
  const parsed = World.safeParse(typeof source === 'string' ? parseJson(source) : source);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(toMistake);
  throw new EmulatorError(
    'BAD_WORLD',
    mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n'),
    {
      mistakes,
    },
  );
}

/** The world's format as a JSON Schema, for editors and other languages. */
export function worldJsonSchema(): Record<string, unknown> {
  return { title: 'Frontyard world', ...z.toJSONSchema(World, { io: 'input', unrepresentable: 'any' }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : 'not JSON';
    throw new EmulatorError('BAD_WORLD', message, { mistakes: [{ path: '(file)', message }], cause });
  }
}

function toMistake({ path, message }: z.core.$ZodIssue): WorldMistake {
  return { path: z.core.toDotPath(path) || '(file)', message };
}
