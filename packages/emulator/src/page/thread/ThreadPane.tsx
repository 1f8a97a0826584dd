import { Composer } from '../composer/Composer.tsx';
import { useOpenDraft } from '../composer/useOpenDraft.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSelected } from '../state/hooks.ts';
import { SelectionSummary } from './SelectionSummary.tsx';
import { Thread } from './Thread.tsx';
import './ThreadPane.css';

/** The middle of the page: one conversation, several, or none, and the message being written. */
export function ThreadPane() {
  const selected = useSelected();
  const draft = useOpenDraft();
  const [first] = selected;
  return (
    <main className="thread-pane">
      {first && selected.length === 1 && (
        <Thread key={first.id} conversation={first} hasDraft={draft !== undefined} />
      )}
      {selected.length > 1 && <SelectionSummary conversations={selected} />}
      {selected.length === 0 && !draft && (
        <div className="thread-empty">
          <Icon name="inbox" />
          <h2>No conversation is selected</h2>
          <p>Plugins see the same: nothing. Choose one in the list, or press J.</p>
        </div>
      )}
      {draft && <Composer draft={draft} />}
    </main>
  );
}
