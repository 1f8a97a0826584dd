import type { World } from '../../world/schema.ts';

/** A field of the world that can be set: where it stands, and its value now. */
export interface WorldField {
  path: string;
  value: unknown;
}

/** Every field with a plain value or a list of them; things in lists go by their ids. Files themselves are left out. */
export function fieldPaths(world: World, selectedIds: readonly string[]): WorldField[] {
  const fields = [...fieldsOf(world, '')];
  const isSelected = ({ path }: WorldField) =>
    selectedIds.some((id) => path.startsWith(`/conversations/${pointerPart(id)}/`));
  return [...fields.filter(isSelected), ...fields.filter((field) => !isSelected(field))];
}

/** The fields in whose path each word of a query stands, the first ones. */
export function matchingFields(fields: readonly WorldField[], query: string, most = 50): WorldField[] {
  const words = query
    .toLowerCase()
    .split(/[\s/]+/)
    .filter(Boolean);
  const found: WorldField[] = [];
  for (const field of fields) {
    if (found.length === most) break;
    const path = field.path.toLowerCase();
    if (words.every((word) => path.includes(word))) found.push(field);
  }
  return found;
}

function* fieldsOf(value: unknown, path: string): Generator<WorldField> {
  if (Array.isArray(value)) {
    const things = value.filter(isThing);
    if (things.length < value.length || value.length === 0) yield { path, value };
    for (const thing of things) yield* fieldsOf(thing, `${path}/${pointerPart(thing.id)}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key !== 'data') yield* fieldsOf(each, `${path}/${pointerPart(key)}`);
    }
  } else yield { path, value };
}

function isThing(item: unknown): item is { id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}

function pointerPart(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}
