import { kindOf, optional, required } from './arguments.ts';
import type { DialogMethods } from './front.ts';
import type { ListItem } from './messages.ts';
import { plainFields } from './plain.ts';
import type { Wire } from './wire.ts';

/**
 * A searchable list. Items may hold functions and objects, which can't cross to the host: it gets their plain fields
 * and a place in the list, and the page gets its own object back.
 */
export function createList({ request }: Wire): DialogMethods['fuzzylist'] {
  return (options: unknown, callback: unknown) => {
    const given = required('options', options, 'Object');
    const title = optional('options.title', given['title'], 'String');
    const items = [...required('options.items', given['items'], 'Array')];
    const onPicked = required('cb', callback, 'Function');
    const fields = { ...(title !== undefined && { title }), items: items.map(listItem) };
    request('fuzzylist', { options: fields }, (value) => onPicked(picked(items, value)));
  };
}

function listItem(item: unknown, place: number): ListItem {
  const fields = required(`options.items[${place}]`, item, 'Object');
  const title = required(`options.items[${place}].title`, fields['title'], 'String');
  return { ...plainFields(fields), title, _index: place };
}

/** Hosts answer with the place or with the item; anything else means that nothing was picked. */
function picked(items: readonly unknown[], value: unknown): unknown {
  if (typeof value === 'number') return items[value] ?? null;
  if (kindOf(value) !== 'Object') return null;
  const { _index: place } = value as { _index?: unknown };
  return typeof place === 'number' ? (items[place] ?? null) : value;
}
