import type { StandardSchemaV1 } from '@standard-schema/spec';

/** The first thing wrong with each field, by name; what belongs to no field of the form is told of the whole (`''`). */
export function fieldErrors(
  issues: readonly StandardSchemaV1.Issue[],
  names: ReadonlySet<string>,
): Record<string, string> {
  const found = new Map<string, string>();
  for (const { message, path = [] } of issues) {
    const name = nameOf(
      path.map((step) => String(typeof step === 'object' ? step.key : step)),
      names,
    );
    if (!found.has(name)) found.set(name, message);
  }
  return Object.fromEntries(found);
}

/** The field at a path, or the nearest one above it: an error in one item of a list is told of the list. */
function nameOf(path: readonly string[], names: ReadonlySet<string>): string {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    if (names.has(name)) return name;
    if (names.has(`${name}[]`)) return `${name}[]`;
  }
  return '';
}
