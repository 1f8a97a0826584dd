import type { JSX } from 'react';
import { Button } from '../Button/Button.tsx';
import { Dialog } from '../Dialog/Dialog.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { DialogRequestOf } from './dialogRequest.ts';

export function DrawnConfirm({ options, answer }: DialogRequestOf<'confirm'>): JSX.Element {
  const { message, isDestructive = false, closeLabel } = options;
  const title = useMessage('confirmTitle', messages.confirmTitle, options.title);
  const ok = useMessage('ok', messages.ok, options.okTitle);
  const cancel = useMessage('cancel', messages.cancel, options.cancelTitle);
  return (
    <Dialog
      isOpen
      onOpenChange={() => answer(false)}
      role="alertdialog"
      title={title}
      closeLabel={closeLabel}
      actions={
        <>
          <Button autoFocus={isDestructive} onPress={() => answer(false)}>
            {cancel}
          </Button>
          <Button
            variant={isDestructive ? 'danger' : 'primary'}
            autoFocus={!isDestructive}
            onPress={() => answer(true)}
          >
            {ok}
          </Button>
        </>
      }
    >
      {message && <p className="fy-Dialogs-message">{message}</p>}
    </Dialog>
  );
}
