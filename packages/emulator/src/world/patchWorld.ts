import { immutableJSONPatch } from 'immutable-json-patch';
import * as z from 'zod';
import { EmulatorError } from '../errors.ts';
import { locate } from './locate.ts';
import { parseWorld, type WorldMistake } from './parseWorld.ts';
import type { World } from './schema.ts';
import { WorldPatch, type PatchStep } from './worldPatch.ts';

/**
 * The world as it is after a change, all of it or nothing.
 * @param patch a {@link WorldPatch}, or its JSON text
 * @throws EmulatorError `BAD_PATCH` with the place of every mistake in the patch, or in the world it would make
 */
export function patchWorld(world: World, patch: unknown): World {
  const steps = WorldPatch.safeParse(typeof patch === 'string' ? parseJson(patch) : patch);
  if (!steps.success) throw badPatch(steps.error.issues.map(toMistake));
  let changed: unknown = world;
  steps.data.forEach((step, index) => {
    try {
      changed = immutableJSONPatch(changed, [placed(changed, step)]);
    } catch (cause) {
      throw badPatch([
        { path: `[${index}]`, message: cause instanceof Error ? cause.message : String(cause) },
      ]);
    }
  });
  try {
    return parseWorld(changed);
  } catch (cause) {
    throw EmulatorError.is(cause) ? badPatch(cause.mistakes) : cause;
  }
}

/** The step with positions in the place of ids. */
function placed(document: unknown, step: PatchStep): PatchStep {
  const isNew = step.op === 'add' || step.op === 'move' || step.op === 'copy';
  const path = locate(document, step.path, isNew);
  return 'from' in step ? { ...step, path, from: locate(document, step.from) } : { ...step, path };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badPatch([{ path: '(text)', message: cause instanceof Error ? cause.message : 'not JSON' }]);
  }
}

function toMistake({ path, message }: z.core.$ZodIssue): WorldMistake {
  return { path: z.core.toDotPath(path) || '(patch)', message };
}

function badPatch(mistakes: readonly WorldMistake[]): EmulatorError {
  const text = mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n');
  return new EmulatorError('BAD_PATCH', text, { mistakes });
}
