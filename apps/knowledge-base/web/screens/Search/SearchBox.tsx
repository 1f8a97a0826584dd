import { SearchField } from '@frontyard/ui-kit/search-field';
import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import type { Search } from './useSearch.ts';

interface SearchBoxProps {
  text: string;
  search: Search;
  onChange(text: string): void;
  onOpen(id: string): void;
}

/** Enter opens the first result, also one that is still on its way. */
export function SearchBox({ text, search, onChange, onOpen }: SearchBoxProps): JSX.Element {
  const isOpenAwaited = useRef(false);
  const first = search.answers === text ? search.data?.articles[0]?.id : undefined;

  useEffect(() => {
    if (!isOpenAwaited.current || first === undefined) return;
    isOpenAwaited.current = false;
    onOpen(first);
  }, [first, onOpen]);

  return (
    <div className="kb-SearchBox">
      <SearchField
        label="Search all articles"
        placeholder="Search all articles"
        value={text}
        isPending={text !== '' && search.isPending}
        pendingLabel="Searching…"
        onChange={(value) => {
          isOpenAwaited.current = false;
          onChange(value);
        }}
        onSubmit={() => {
          if (first !== undefined) onOpen(first);
          else isOpenAwaited.current = text.trim() !== '';
        }}
      />
    </div>
  );
}
