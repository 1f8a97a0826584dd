import { definitionOf, methodNames, type MethodName, type Wire } from '@frontyard/sdk-types';

/** A place in a method's arguments (or in its legacy message) that takes an id. */
export interface IdField {
  readonly method: MethodName;
  readonly wire: Wire;
  readonly field: string;
}

interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly items?: readonly Schema[];
      readonly options?: readonly Schema[];
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly entries?: Readonly<Record<string, string>>;
      readonly values?: readonly unknown[];
    };
  };
}

/** Ids that a plugin makes itself and gives Front, and places that hold no id though they sound like it. */
const OWN: ReadonlySet<string> = new Set([
  'createWidget id',
  'fuzzylist id',
  'compose inbox',
  'reply inbox',
  'forward inbox',
]);

const IS_ID = /(?:^|[a-z_])(?:ids?|uids?)$|Ids?$|_alias$|^(?:assignee|tag|tags|inbox|from)$/;

/** Every place in the contract where a plugin names something of Front's. */
export function idFields(): IdField[] {
  return methodNames().flatMap((method) =>
    (['current', 'legacy'] as const).flatMap((wire) => {
      const schema = schemaOf(method, wire);
      const fields = schema ? [...new Set(leaves(schema, namesOf(method, wire)))] : [];
      return fields
        .filter((field) => IS_ID.test(field) && !OWN.has(`${method} ${field}`))
        .map((field) => ({ method, wire, field }));
    }),
  );
}

/** What a plugin would send, with an id at each of its places. Of what may be left out, only ids are there. */
export function sampleCall(method: MethodName, wire: Wire, idAt: (field: string) => string): unknown {
  const schema = schemaOf(method, wire)!;
  return sample(schema, '', namesOf(method, wire), idAt);
}

function schemaOf(method: MethodName, wire: Wire): Schema | undefined {
  const { current, seed } = definitionOf(method);
  return (wire === 'current' ? current?.args : seed?.payload) as Schema | undefined;
}

function namesOf(method: MethodName, wire: Wire): readonly string[] {
  return (wire === 'current' && definitionOf(method).current?.names) || [];
}

function leaves(schema: Schema, names: readonly string[], field = ''): string[] {
  const { shape, items, options, element, innerType } = schema._zod.def;
  if (shape) return Object.entries(shape).flatMap(([name, each]) => leaves(each, [], name));
  if (items) return items.flatMap((each, index) => leaves(each, [], names[index] ?? field));
  const inner = options?.[0] ?? element ?? innerType;
  return inner ? leaves(inner, names, field) : [field];
}

function sample(
  schema: Schema,
  field: string,
  names: readonly string[],
  idAt: (field: string) => string,
): unknown {
  const { type, shape, items, options, element, innerType, entries, values } = schema._zod.def;
  const inside = (each: Schema, name = field) => sample(each, name, [], idAt);
  if (shape) {
    const fields = Object.entries(shape).filter(([name, each]) => isNeeded(each, name));
    return Object.fromEntries(fields.map(([name, each]) => [name, inside(each, name)]));
  }
  if (items) return items.map((each, index) => inside(each, names[index] ?? field));
  if (element) return [inside(element)];
  const inner = options?.[0] ?? innerType;
  if (inner) return inside(inner);
  if (entries) return Object.values(entries)[0];
  if (values) return values[0];
  if (type === 'string') return IS_ID.test(field) ? idAt(field) : 'text';
  return type === 'number' ? 1 : true;
}

function isNeeded(schema: Schema, name: string): boolean {
  return schema._zod.def.type !== 'optional' || leaves(schema, [], name).some((field) => IS_ID.test(field));
}
