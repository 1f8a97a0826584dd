import { useEffect, useMemo, useState } from 'react';
import type { WorldDraft, WorldHandle } from '../../world/schema.ts';
import { usePage, useWorld } from '../state/hooks.ts';
import { RecipientField } from './RecipientField.tsx';
import { useDraftChange } from './useDraftChange.ts';

/** As many addresses are offered; a world can hold thousands of contacts. */
const OFFERED = 200;

export function RecipientFields({ draft }: { draft: WorldDraft }) {
  const { contacts } = useWorld();
  const change = useDraftChange(draft.id);
  const { state } = usePage();
  // A message that was just begun and is for nobody yet begins with its address.
  const [isFirst] = useState(() => draft.to.length === 0 && state.get().begunDraft === draft.id);
  useEffect(() => {
    if (isFirst) state.change((page) => void (page.begunDraft = undefined));
  }, [isFirst, state]);
  const known = useMemo(
    () =>
      contacts
        .flatMap(({ name, handles }) =>
          handles.map(({ handle }): WorldHandle => (name ? { handle, name } : { handle })),
        )
        .slice(0, OFFERED),
    [contacts],
  );
  const field = (role: 'to' | 'cc' | 'bcc', label: string) => (
    <RecipientField
      key={`${draft.id} ${role}`}
      label={label}
      handles={draft[role]}
      known={known}
      isLocked={!draft.isEditable}
      autoFocus={isFirst && role === 'to'}
      onChange={(handles) => change((each) => void (each[role] = handles))}
    />
  );
  return (
    <>
      {field('to', 'To')}
      <div className="field-pair">
        {field('cc', 'Cc')}
        {field('bcc', 'Bcc')}
      </div>
    </>
  );
}
