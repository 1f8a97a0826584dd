import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { WorldHandle } from '../../world/schema.ts';
import { formatRecipients, parseRecipients } from './recipients.ts';

interface RecipientFieldProps {
  label: string;
  handles: readonly WorldHandle[];
  onChange(handles: WorldHandle[]): void;
}

/** Takes effect when the field is left, or with Enter; until then a half-typed address is nobody's. */
export function RecipientField({ label, handles, onChange }: RecipientFieldProps) {
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed !== undefined && typed !== formatRecipients(handles)) onChange(parseRecipients(typed));
    setTyped(undefined);
  };
  return (
    <TextField
      className="field"
      value={typed ?? formatRecipients(handles)}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    >
      <Label>{label}</Label>
      <Input autoComplete="off" spellCheck={false} />
    </TextField>
  );
}
