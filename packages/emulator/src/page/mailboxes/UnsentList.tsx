import { Button } from 'react-aria-components/Button';
import { openDraft } from '../composer/openDraft.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePage, useView, useWorld } from '../state/hooks.ts';

/** Drafts of new messages: they belong to no conversation, so only this list leads back to them. */
export function UnsentList() {
  const page = usePage();
  const draftId = useView((view) => view.draftId);
  const drafts = useWorld().drafts.filter(({ conversationId }) => conversationId === undefined);
  if (drafts.length === 0) return null;
  return (
    <section className="unsent" aria-labelledby="unsent-title">
      <h2 id="unsent-title" className="rail-header">
        Unsent
      </h2>
      {drafts.map(({ id, subject }) => (
        <Button
          key={id}
          className="rail-item"
          aria-pressed={id === draftId}
          onPress={() => openDraft(page, id)}
        >
          <Icon name="draft" />
          <span className="rail-name">{subject || 'New message'}</span>
        </Button>
      ))}
    </section>
  );
}
