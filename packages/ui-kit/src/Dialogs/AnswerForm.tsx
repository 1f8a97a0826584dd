import type { JSX, ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';

interface AnswerFormProps {
  children: ReactNode;
  okTitle?: string | undefined;
  cancelTitle?: string | undefined;
  /** Without it there is nothing to answer yet. */
  onOk: (() => void) | undefined;
  onCancel: () => void;
}

/** A field whose answer Enter gives as well as the button. */
export function AnswerForm({ children, okTitle, cancelTitle, onOk, onCancel }: AnswerFormProps): JSX.Element {
  const ok = useMessage('ok', messages.ok, okTitle);
  const cancel = useMessage('cancel', messages.cancel, cancelTitle);
  return (
    <form
      className="fy-Form"
      onSubmit={(event) => {
        event.preventDefault();
        onOk?.();
      }}
    >
      {children}
      <div className="fy-Dialogs-actions">
        <Button onPress={onCancel}>{cancel}</Button>
        <Button type="submit" variant="primary" isDisabled={!onOk}>
          {ok}
        </Button>
      </div>
    </form>
  );
}
