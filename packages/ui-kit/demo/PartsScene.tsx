import type { JSX } from 'react';
import { PanelLayout, RefreshIcon, IconButton, Button } from '../src/index.ts';
import { ControlParts } from './ControlParts.tsx';
import { FieldParts } from './FieldParts.tsx';
import { MessageParts } from './MessageParts.tsx';
import { RecordParts } from './RecordParts.tsx';

/** Every part, in every state. */
export function PartsScene(): JSX.Element {
  return (
    <PanelLayout
      title="Every part"
      subtitle="In every state"
      trailing={
        <IconButton label="Refresh">
          <RefreshIcon />
        </IconButton>
      }
      actions={
        <>
          <Button>Cancel</Button>
          <Button variant="primary">Save</Button>
        </>
      }
    >
      <ControlParts />
      <FieldParts />
      <RecordParts />
      <MessageParts />
    </PanelLayout>
  );
}
