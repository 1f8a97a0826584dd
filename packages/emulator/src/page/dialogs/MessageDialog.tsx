import { Button } from 'react-aria-components/Button';

interface MessageDialogProps {
  message?: string | undefined;
  okTitle?: string | undefined;
  cancelTitle?: string | undefined;
  /** A question has two buttons; a message only closes. */
  onOk?: () => void;
  onClose(): void;
}

export function MessageDialog({
  message,
  okTitle = 'OK',
  cancelTitle = 'Cancel',
  onOk,
  onClose,
}: MessageDialogProps) {
  return (
    <>
      {message && <p className="sheet-message">{message}</p>}
      <div className="sheet-buttons">
        {onOk && (
          <Button className="button" onPress={onClose}>
            {cancelTitle}
          </Button>
        )}
        <Button className="button" data-look="primary" autoFocus onPress={onOk ?? onClose}>
          {okTitle}
        </Button>
      </div>
    </>
  );
}
