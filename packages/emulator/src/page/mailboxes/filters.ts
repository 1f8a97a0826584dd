import type { World } from '../../world/schema.ts';
import { accessibleInboxes } from '../../world/find.ts';
import { partsOf } from './search.ts';

/** A condition that can be chosen instead of typed: it stands in the search, where typing can change it too. */
export interface Filter {
  /** As the search has it: `is:unassigned`. */
  readonly term: string;
  readonly name: string;
}

export interface FilterGroup {
  readonly name: string;
  readonly filters: readonly Filter[];
}

/** What conversations can be narrowed by. */
export function filterGroups(world: World): FilterGroup[] {
  const named = (term: string, names: readonly string[]) =>
    [...new Set(names)].map((name): Filter => ({ term: `${term}:${quotedName(name)}`, name }));
  return [
    {
      name: 'Assignment',
      filters: [
        { term: 'is:unassigned', name: 'Unassigned' },
        { term: 'is:assigned', name: 'Assigned' },
        { term: 'assignee:me', name: 'Assigned to me' },
      ],
    },
    {
      name: 'State',
      filters: [
        { term: 'is:open', name: 'Open' },
        { term: 'is:archived', name: 'Archived' },
        { term: 'is:trashed', name: 'In the trash' },
        { term: 'is:spam', name: 'Spam' },
      ],
    },
    {
      name: 'With',
      filters: [
        { term: 'has:draft', name: 'A draft' },
        { term: 'has:attachment', name: 'An attachment' },
        { term: 'has:comment', name: 'A comment' },
        { term: 'has:link', name: 'A link' },
      ],
    },
    {
      name: 'Tag',
      filters: named(
        'tag',
        world.tags.map(({ name }) => name),
      ),
    },
    {
      name: 'Inbox',
      filters: named(
        'inbox',
        accessibleInboxes(world).map(({ name }) => name),
      ),
    },
  ].filter(({ filters }) => filters.length > 0);
}

/** The terms of a search that are among the filters. */
export function filtersIn(search: string, groups: readonly FilterGroup[]): Filter[] {
  const parts = new Set(partsOf(search));
  return groups.flatMap(({ filters }) => filters.filter(({ term }) => parts.has(term.toLowerCase())));
}

/** The search with a filter, or without it where it has it already; all else in it stays. */
export function toggled(search: string, { term }: Filter): string {
  const parts = search.match(PART) ?? [];
  const rest = parts.filter((part) => part.toLowerCase() !== term.toLowerCase());
  return (rest.length < parts.length ? rest : [...parts, term]).join(' ');
}

const PART = /(?:[a-z]+:)?"[^"]*"|\S+/gi;

function quotedName(name: string): string {
  const bare = name.replaceAll('"', '');
  return /\s/.test(bare) ? `"${bare}"` : bare;
}
