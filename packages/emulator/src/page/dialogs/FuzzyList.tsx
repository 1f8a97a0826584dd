import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { DialogOptions } from '../../host/dialogs.ts';
import { Icon } from '../parts/Icon.tsx';
import { bestFits } from './bestFits.ts';

type Item = DialogOptions<'fuzzylist'>['items'][number];

interface FuzzyListProps {
  options: DialogOptions<'fuzzylist'>;
  onAnswer(item: Item): void;
}

/** The field keeps the focus; the arrow keys go through the list, Enter takes the item with all its fields. */
export function FuzzyList({ options: { items, title }, onAnswer }: FuzzyListProps) {
  const [query, setQuery] = useState('');
  const rows = bestFits(
    items.map((item, id) => ({ id, title: item.title })),
    query,
  );
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="search-box" aria-label="Search the list" autoFocus>
        <Icon name="search" />
        <Input placeholder="Search" />
      </SearchField>
      <div className="fuzzy-scroll" role="group" aria-label="List" tabIndex={0}>
        <ListBox
          className="menu"
          aria-label={title ?? 'Choices'}
          items={rows}
          onAction={(key) => {
            const item = items[Number(key)];
            if (item) onAnswer(item);
          }}
          renderEmptyState={() => <p className="menu-empty">Nothing fits.</p>}
        >
          {(row) => (
            <ListBoxItem id={row.id} className="menu-item" textValue={row.title}>
              {row.title}
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Autocomplete>
  );
}
