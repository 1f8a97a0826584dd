import {
  BackIcon,
  Card,
  ChevronRightIcon,
  IconButton,
  List,
  ListItem,
  PanelLayout,
  PlusIcon,
  SearchField,
  Skeleton,
} from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';
import type { Snippet } from '../../../shared/answers.ts';
import { matches } from '../../front/matches.ts';
import type { Snippets } from '../../snippets/useSnippets.ts';
import { SnippetEditor } from './SnippetEditor.tsx';
import { NoSnippets, SnippetsProblem } from './SnippetsState.tsx';

export interface SnippetsScreenProps {
  snippets: Snippets;
  onClose: () => void;
}

/** The team's snippets: look through, add, change, delete. */
export function SnippetsScreen({ snippets, onClose }: SnippetsScreenProps): JSX.Element {
  const [edited, setEdited] = useState<Snippet | 'new'>();
  const [query, setQuery] = useState('');
  const { all, problem } = snippets;
  const found = all?.filter(({ title, text }) => matches(query, title, text)) ?? [];

  if (edited) {
    const from = edited === 'new' ? undefined : edited;
    return <SnippetEditor snippets={snippets} from={from} onClose={() => setEdited(undefined)} />;
  }
  return (
    <PanelLayout
      title="Snippets"
      leading={
        <IconButton label="Back" onPress={onClose}>
          <BackIcon />
        </IconButton>
      }
      trailing={
        <IconButton label="Add a snippet" isDisabled={!all} onPress={() => setEdited('new')}>
          <PlusIcon />
        </IconButton>
      }
    >
      {problem && <SnippetsProblem snippets={snippets} />}
      {!all && !problem && (
        <Card>
          <Skeleton lines={4} label="Loading the snippets…" />
        </Card>
      )}
      {all?.length === 0 && (
        <Card>
          <NoSnippets onAdd={() => setEdited('new')} />
        </Card>
      )}
      {all && all.length > 0 && (
        <>
          <SearchField
            label="Search snippets"
            placeholder="Search snippets"
            value={query}
            onChange={setQuery}
          />
          {found.length === 0 && <p className="quiet">No snippet says that.</p>}
          {found.length > 0 && (
            <Card>
              <List aria-label="Snippets" isDivided>
                {found.map((snippet) => (
                  <ListItem
                    key={snippet.id}
                    title={<bdi>{snippet.title}</bdi>}
                    description={<bdi className="clamped">{snippet.text}</bdi>}
                    trailing={<ChevronRightIcon />}
                    onPress={() => setEdited(snippet)}
                  />
                ))}
              </List>
            </Card>
          )}
        </>
      )}
    </PanelLayout>
  );
}
