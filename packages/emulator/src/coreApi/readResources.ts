import * as z from 'zod';
import { KINDS, type Kind, type Resource } from './resources.ts';

/** A file of the API's JSON, or what was pasted. */
export interface JsonFile {
  readonly name: string;
  readonly text: string;
}

/** Something that is no resource, and why. */
export interface Unread {
  readonly name: string;
  readonly reason: string;
}

/** A value a file holds, and the list it stands in. */
interface Found {
  readonly value: unknown;
  readonly name: string;
  readonly listedAt: string | undefined;
}

/**
 * Every resource in some files: list pages (`_results`), single resources, lists of either, objects that hold such lists
 * by name, and lines with one of these each.
 */
export function readResources(files: readonly JsonFile[]): (Resource | Unread)[] {
  return files.flatMap(({ name, text }) => {
    const values = parseJson(text);
    if (!values) return [{ name, reason: 'It is not JSON' }];
    const found = values.flatMap((value) => [...valuesIn(value, name)]);
    return found.length > 0 ? found.map(readOne) : [{ name, reason: 'There is no resource in it' }];
  });
}

function parseJson(text: string): unknown[] | undefined {
  const whole = attempt(text);
  if (whole) return [whole.value];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parsed = lines.map(attempt);
  return lines.length > 1 && parsed.every((line) => line !== undefined)
    ? parsed.map(({ value }) => value)
    : undefined;
}

function attempt(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** No page of the API nests its lists deeper. */
const DEEPEST = 4;

function* valuesIn(value: unknown, name: string, listedAt?: string, depth = 0): Generator<Found> {
  const lists = depth < DEEPEST ? listsOf(value) : undefined;
  if (!lists) return yield { value, name, listedAt };
  const own = pathOf(selfOf(value)) ?? listedAt;
  for (const [key, items] of lists) {
    const place = key === '' ? name : `${name} ${key}`;
    for (const [index, item] of items.entries()) {
      yield* valuesIn(item, `${place}[${index}]`, own, depth + 1);
    }
  }
}

/** The lists of a page or of an object that names them; nothing where it is a resource itself. */
function listsOf(value: unknown): ReadonlyMap<string, unknown[]> | undefined {
  if (Array.isArray(value)) return new Map([['', value]]);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('_results' in value && Array.isArray(value._results)) return new Map([['', value._results]]);
  if ('id' in value) return undefined;
  const lists = new Map<string, unknown[]>();
  for (const [key, each] of Object.entries(value)) {
    if (Array.isArray(each)) lists.set(key, each);
    else if (isPage(each)) lists.set(key, [each]);
  }
  return lists.size > 0 && !('body' in value) ? lists : undefined;
}

function isPage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_results' in value;
}

function readOne({ value, name, listedAt }: Found): Resource | Unread {
  if (typeof value !== 'object' || value === null) return { name, reason: 'It is no resource of the API' };
  const id = 'id' in value && typeof value.id === 'string' ? value.id : undefined;
  const place = id === undefined ? name : `${name} ${id.slice(0, 100)}`;
  const kind = kindOf(id, pathOf(selfOf(value)), listedAt);
  if (!kind) {
    return {
      name: place,
      reason: 'The emulator has no place for a resource of this kind, so it was left out',
    };
  }
  const parsed = KINDS[kind].schema.safeParse(value);
  if (!parsed.success) return { name: place, reason: wordsOf(parsed.error) };
  return { kind, name: place, data: parsed.data, listedAt } as Resource;
}

function kindOf(
  id: string | undefined,
  self: string | undefined,
  listedAt: string | undefined,
): Kind | undefined {
  const kinds = Object.keys(KINDS) as Kind[];
  const prefix = id?.split('_', 1)[0];
  const byId = kinds.find((kind) => KINDS[kind].prefixes.some((known) => known === prefix));
  if (byId) return byId;
  const isIn = (path: string | undefined, kind: Kind) =>
    new RegExp(`/${KINDS[kind].folder}(/[^/]+)?$`).test(path ?? '');
  const hasPlainId = id !== undefined && !/^[a-z]{3}_/.test(id);
  return kinds.find(
    (kind) => (kind === 'note' ? id === undefined : hasPlainId) && (isIn(self, kind) || isIn(listedAt, kind)),
  );
}

function selfOf(value: unknown): unknown {
  const links = typeof value === 'object' && value !== null && '_links' in value ? value._links : undefined;
  return typeof links === 'object' && links !== null && 'self' in links ? links.self : undefined;
}

/** The path of one of the API's addresses. */
export function pathOf(address: unknown): string | undefined {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).pathname : undefined;
}

function wordsOf(error: z.core.$ZodError): string {
  return error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'it'}: ${message}`).join('; ');
}
