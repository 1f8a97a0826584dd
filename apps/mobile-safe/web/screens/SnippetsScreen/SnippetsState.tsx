import { Button, InlineBanner, PlusIcon } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { Snippets } from '../../snippets/useSnippets.ts';

/** Why there are no snippets to show, and a way to ask again. */
export function SnippetsProblem({ snippets }: { snippets: Snippets }): JSX.Element {
  return (
    <InlineBanner
      tone="error"
      title="The snippets could not be loaded"
      action={
        <Button size="small" onPress={snippets.reload}>
          Try again
        </Button>
      }
    >
      {snippets.problem}
    </InlineBanner>
  );
}

/** What a team without snippets is told. */
export function NoSnippets({ onAdd }: { onAdd: () => void }): JSX.Element {
  return (
    <>
      <p className="quiet">Snippets are texts your team begins replies with. There are none yet.</p>
      <Button icon={<PlusIcon />} onPress={onAdd}>
        Add a snippet
      </Button>
    </>
  );
}
