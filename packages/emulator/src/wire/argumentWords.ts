import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** A list of a method's arguments, as the contract has it. */
interface ArgumentList {
  readonly names: readonly string[];
  readonly args: {
    readonly def: { readonly items: readonly { readonly _zod: { readonly optin?: unknown } }[] };
  };
}

/** Says that a call has too many arguments or too few; nothing where their number is right. */
export function countMistake(name: string, list: ArgumentList, given: number): string | undefined {
  const { names } = list;
  const optional = list.args.def.items.map(({ _zod }) => _zod.optin === 'optional');
  const needed = optional.findLastIndex((isOptional) => !isOptional) + 1;
  if (given >= needed && given <= names.length) return undefined;
  const said = names.map((each, index) => (optional[index] ? `${each} (optional)` : each)).join(', ');
  const range = needed === names.length ? String(needed) : `${needed} to ${names.length}`;
  const takes =
    names.length === 0 ? 'no arguments' : `${range} argument${range === '1' ? '' : 's'}: ${said},`;
  return `${name} takes ${takes} and was called with ${given === 0 ? 'none' : given}`;
}

/** Says which fields of what was given are wrong, and what they must be; never what they hold, which may be private. */
export function typeMistakes(
  issues: readonly Issue[],
  given: unknown,
  nameAt: (path: Path) => string,
): string {
  return issues.flatMap((issue) => mistakesOf(issue, given, nameAt)).join('; ');
}

/** Names a place in a list of arguments: `template.content.type`. */
export function argumentAt(names: readonly string[]): (path: Path) => string {
  return ([first, ...rest]) => fieldAt([names[Number(first)] ?? 'arguments', ...rest]);
}

export function fieldAt(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

type Path = readonly PropertyKey[];

function mistakesOf(issue: Issue, given: unknown, nameAt: (path: Path) => string): string[] {
  const place = nameAt(issue.path) || 'the message';
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${place} has no field ${key}`);
  return [`${place} must be ${wanted(issue)} and is ${kindOf(valueAt(given, issue.path))}`];
}

/** What an issue says must be there. */
function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case 'invalid_union': {
      const choices = issue.errors.flatMap(([first]) => (first ? [wanted(first)] : []));
      return choices.length > 0 ? oneOf([...new Set(choices)]) : 'something else';
    }
    case 'invalid_format':
      return `a text of the form ${issue.format}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return 'something else';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  date: 'a Date',
  file: 'a File',
  null: 'null',
  undefined: 'nothing',
  void: 'nothing',
};

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  );
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'object') return value instanceof Date ? 'a Date' : 'an object';
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`;
}
