import type { WorldDraft } from '../../world/schema.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useHost } from '../state/hooks.ts';
import { useDraftChange } from './useDraftChange.ts';

/** What else becomes of a draft: put it away for later, lock it as Front may, discard it. */
export function DraftMenu({ draft }: { draft: WorldDraft }) {
  const host = useHost();
  const change = useDraftChange(draft.id);
  const close = () => host.changeView((view) => void (view.draftId = undefined));
  const discard = () => {
    close();
    host.change((world) => {
      world.drafts = world.drafts.filter(({ id }) => id !== draft.id);
    });
  };
  return (
    <>
      {draft.isEditable && (
        <IconButton
          icon="lock"
          label="Lock the draft (isEditable: false)"
          onPress={() => change((each) => void (each.isEditable = false))}
        />
      )}
      <IconButton icon="trash" label="Discard" onPress={discard} />
      <IconButton icon="close" label="Keep for later" onPress={close} />
    </>
  );
}
