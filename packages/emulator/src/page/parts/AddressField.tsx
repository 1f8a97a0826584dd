import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';

interface AddressFieldProps {
  value: string;
  isWrong: boolean;
  onChange(value: string): void;
}

/** Where the address of a link is typed; it has the focus at once. */
export function AddressField({ value, isWrong, onChange }: AddressFieldProps) {
  return (
    <TextField className="sheet-field" value={value} isInvalid={isWrong} onChange={onChange} autoFocus>
      <Label>Address</Label>
      <Input placeholder="https://" />
      <FieldError className="sheet-hint">
        That is no address a browser opens. Write one like https://example.com.
      </FieldError>
    </TextField>
  );
}
