import { Button } from 'react-aria-components/Button';
import type { WorldDraft } from '../../world/schema.ts';
import { useDraftChange } from './useDraftChange.ts';

/** A draft that can't be edited, as a plugin sees it with `isEditable: false`. */
export function LockNote({ draft }: { draft: WorldDraft }) {
  const change = useDraftChange(draft.id);
  return (
    <p className="composer-locked" role="status">
      <span>Locked: nobody can edit or send this draft, plugins neither.</span>
      <Button className="button" onPress={() => change((each) => void (each.isEditable = true))}>
        Unlock
      </Button>
    </p>
  );
}
