import * as z from 'zod';
import { parseWorld } from '../../world/parseWorld.ts';
import type { World } from '../../world/schema.ts';
import type { Room } from './browserRoom.ts';

const VERSION = 1;
const Saved = z.object({ version: z.literal(VERSION), world: z.unknown() });

/** What a browser keeps between two loads. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Reading = { world: World } | { problem: string } | undefined;

/** The world of one start, kept in the browser: another `--world` or `--mail` has a place of its own. */
export interface SavedWorld {
  /** Nothing where nothing was kept; what is broken is dropped. */
  read(): Promise<Reading>;
  /** @param world as JSON @returns whether it could be kept */
  write(world: string): Promise<boolean>;
  forget(): void;
}

/** @param room for a world that the shelf can't hold: whatever lies on the shelf is the newer of the two */
export function savedWorld(shelf: Shelf, room: Room, start: World): SavedWorld {
  const key = `frontyard.world.${fingerprintOf(JSON.stringify(start))}`;
  let isInRoom = false;
  const emptyRoom = () => {
    if (isInRoom) void room.remove(key);
    isInRoom = false;
  };
  return {
    async read() {
      const onShelf = shelf.getItem(key);
      const text = onShelf ?? (await room.get(key));
      isInRoom = onShelf === null && text !== undefined;
      if (text === undefined) return undefined;
      try {
        return { world: parseWorld(Saved.parse(JSON.parse(String(text))).world) };
      } catch {
        shelf.removeItem(key);
        emptyRoom();
        return {
          problem: 'The world kept from last time could not be read, so it starts from the beginning.',
        };
      }
    },
    async write(world) {
      const text = `{"version":${VERSION},"world":${world}}`;
      try {
        shelf.setItem(key, text);
        emptyRoom();
        return true;
      } catch {
        isInRoom = true;
        const isWritten = room.set(key, text);
        shelf.removeItem(key);
        return isWritten.then(
          () => true,
          () => false,
        );
      }
    },
    forget() {
      shelf.removeItem(key);
      emptyRoom();
    },
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
