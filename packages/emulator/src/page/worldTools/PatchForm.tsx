import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

const EXAMPLE = '[{ "op": "replace", "path": "/company/name", "value": "Acme" }]';

/** Several changes at once, all of them or none (RFC 6902, with ids in the place of positions). */
export function PatchForm({ onChange }: { onChange(patch: unknown): void }) {
  const [text, setText] = useState('');
  return (
    <>
      <TextField className="sheet-field" value={text} onChange={setText}>
        <Label>Steps</Label>
        <TextArea rows={7} spellCheck={false} placeholder={EXAMPLE} />
      </TextField>
      <div className="sheet-buttons">
        <Button className="button" data-look="primary" onPress={() => onChange(text)}>
          Change
        </Button>
      </div>
    </>
  );
}
