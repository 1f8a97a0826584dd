import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { DialogOptions } from '../../host/dialogs.ts';

interface TextQuestionProps {
  options: DialogOptions<'prompt'>;
  onAnswer(text: string): void;
  onCancel(): void;
}

export function TextQuestion({ options, onAnswer, onCancel }: TextQuestionProps) {
  const { title, message, okTitle = 'OK', cancelTitle = 'Cancel', defaultValue = '', placeholder } = options;
  const [text, setText] = useState(defaultValue);
  return (
    <Form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(text);
      }}
    >
      {message && <p className="sheet-message">{message}</p>}
      <TextField
        className="sheet-field"
        aria-label={message ?? title ?? 'Your answer'}
        value={text}
        onChange={setText}
        autoFocus
      >
        <Input placeholder={placeholder ?? ''} />
      </TextField>
      <div className="sheet-buttons">
        <Button className="button" onPress={onCancel}>
          {cancelTitle}
        </Button>
        <Button className="button" data-look="primary" type="submit">
          {okTitle}
        </Button>
      </div>
    </Form>
  );
}
