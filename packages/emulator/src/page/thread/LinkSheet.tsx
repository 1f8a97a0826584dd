import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { addLink } from '../../actions/conversations.ts';
import type { WorldConversation } from '../../world/schema.ts';
import { AddressField } from '../parts/AddressField.tsx';
import { addressOf } from '../parts/addresses.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { useHost } from '../state/hooks.ts';

interface LinkSheetProps {
  conversations: readonly WorldConversation[];
  onClose(): void;
}

/** Asks what to link with. */
export function LinkSheet({ conversations, onClose }: LinkSheetProps) {
  const host = useHost();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const externalUrl = addressOf(text);
    if (!externalUrl) return setWrong(true);
    const link = { id: host.nextId('top'), type: 'web', externalUrl, ...(name.trim() ? { name } : {}) };
    const ids = conversations.map(({ id }) => id);
    host.change((world) => addLink(world, ids, link));
    onClose();
  };
  return (
    <Sheet title="Add a link" onClose={onClose}>
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <AddressField
          value={text}
          isWrong={isWrong}
          onChange={(next) => {
            setText(next);
            setWrong(false);
          }}
        />
        <TextField className="sheet-field" value={name} onChange={setName}>
          <Label>Name</Label>
          <Input />
        </TextField>
        <div className="sheet-buttons">
          <Button className="button" onPress={onClose}>
            Cancel
          </Button>
          <Button className="button" data-look="primary" type="submit">
            Add
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
