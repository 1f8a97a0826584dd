import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import { useRef, useState } from 'react';
import type { JSX } from 'react';
import { LONGEST_SEARCH } from '../../../shared/limits.ts';
import { audienceLine } from '../../audience.ts';
import type { Audience } from '../../audience.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { StartPage } from './StartPage.tsx';
import { useArrowKeys } from './useArrowKeys.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { useSearch } from './useSearch.ts';

interface SearchScreenProps {
  audience: Audience;
  /** Covered by an article: out of sight, and as it was when seen again. */
  isHidden: boolean;
  onOpen(article: { id: string; suggestedFor?: string }): void;
}

export function SearchScreen({ audience, isHidden, onOpen }: SearchScreenProps): JSX.Element {
  const screen = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const search = useSearch(text);
  useArrowKeys(screen);
  useKeptScroll(screen, isHidden);

  const open = (id: string) => onOpen({ id });
  const isSearching = text.trim() !== '';
  return (
    <PanelLayout
      ref={screen}
      className="kb-Screen"
      hidden={isHidden}
      title="Knowledge base"
      subtitle={audienceLine(audience)}
    >
      <SearchBox
        text={text}
        search={search}
        onChange={(value) => setText(value.slice(0, LONGEST_SEARCH))}
        onOpen={open}
      />
      {isSearching ? (
        <SearchResults text={text} search={search} onOpen={open} />
      ) : (
        <StartPage
          audience={audience}
          onOpen={open}
          onOpenSuggestion={(id) => onOpen({ id, suggestedFor: audience.key })}
        />
      )}
    </PanelLayout>
  );
}
