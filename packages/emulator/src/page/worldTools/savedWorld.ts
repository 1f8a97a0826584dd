import * as z from 'zod';
import { parseWorld } from '../../world/parseWorld.ts';
import type { World } from '../../world/schema.ts';

const VERSION = 1;
const Saved = z.object({ version: z.literal(VERSION), world: z.unknown() });

/** What a browser keeps between two loads. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Reading = { world: World } | { problem: string } | undefined;

/** The world of one start, kept in the browser: another `--world` or `--mail` has a place of its own. */
export interface SavedWorld {
  /** Nothing where nothing was kept; what is broken is dropped. */
  read(): Reading;
  /** @returns whether it could be kept */
  write(world: World): boolean;
  forget(): void;
}

export function savedWorld(shelf: Shelf, start: World): SavedWorld {
  const key = `frontyard.world.${fingerprintOf(JSON.stringify(start))}`;
  return {
    read() {
      const text = shelf.getItem(key);
      if (text === null) return undefined;
      try {
        return { world: parseWorld(Saved.parse(JSON.parse(text)).world) };
      } catch {
        shelf.removeItem(key);
        return {
          problem: 'The world kept from last time could not be read, so it starts from the beginning.',
        };
      }
    },
    write(world) {
      try {
        shelf.setItem(key, JSON.stringify({ version: VERSION, world }));
        return true;
      } catch {
        return false;
      }
    },
    forget: () => shelf.removeItem(key),
  };
}

/** Two starts that differ in anything have different ones. */
export function fingerprintOf(text: string): string {
  let [first, second] = [0x811c9dc5, 0x1234567];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13);
  }
  return `${text.length.toString(36)}-${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
