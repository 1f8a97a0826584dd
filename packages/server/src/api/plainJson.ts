/** Deeper than anything our own schemas describe; shallow enough for every function that walks a value. */
const DEEPEST = 64;

/** Whether parsed JSON is harmless to walk and to copy: not too deep, and no key that would change a prototype. */
export function isPlainJson(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const objects = level.filter((item) => typeof item === 'object' && item !== null);
    if (objects.some(changesPrototype)) return false;
    level = objects.flatMap((item) => Object.values(item));
  }
  return true;
}

function changesPrototype(item: object): boolean {
  if (Object.hasOwn(item, '__proto__')) return true;
  const constructor: unknown = Object.hasOwn(item, 'constructor') ? item.constructor : undefined;
  return typeof constructor === 'object' && constructor !== null && Object.hasOwn(constructor, 'prototype');
}
