import type { JSX } from 'react';
import { Button } from '../Button/Button.tsx';
import { Dialog } from '../Dialog/Dialog.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { DialogRequestOf } from './dialogRequest.ts';

export function DrawnAlert({ options, answer }: DialogRequestOf<'alert'>): JSX.Element {
  const { message, closeLabel } = options;
  const title = useMessage('alertTitle', messages.alertTitle, options.title);
  const ok = useMessage('ok', messages.ok, options.okTitle);
  return (
    <Dialog
      isOpen
      onOpenChange={() => answer()}
      role="alertdialog"
      title={title}
      closeLabel={closeLabel}
      actions={
        <Button variant="primary" autoFocus onPress={() => answer()}>
          {ok}
        </Button>
      }
    >
      {message && <p className="fy-Dialogs-message">{message}</p>}
    </Dialog>
  );
}
