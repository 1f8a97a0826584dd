import { type JSX, useState } from 'react';
import { Dialog } from '../Dialog/Dialog.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { TextField } from '../TextField/TextField.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import type { DialogRequestOf } from './dialogRequest.ts';

export function DrawnPrompt({ options, answer }: DialogRequestOf<'prompt'>): JSX.Element {
  const { message, defaultValue = '', placeholder, closeLabel } = options;
  const title = useMessage('promptTitle', messages.promptTitle, options.title);
  const [text, setText] = useState(defaultValue);
  return (
    <Dialog isOpen onOpenChange={() => answer(null)} title={title} closeLabel={closeLabel}>
      <AnswerForm
        okTitle={options.okTitle}
        cancelTitle={options.cancelTitle}
        onOk={() => answer(text)}
        onCancel={() => answer(null)}
      >
        <TextField
          label={message || title}
          isLabelHidden={!message}
          placeholder={placeholder}
          value={text}
          onChange={setText}
          autoFocus
        />
      </AnswerForm>
    </Dialog>
  );
}
