import type { NotificationView } from '../../host/state.ts';
import { usePluginTitle } from '../state/hooks.ts';
import { Toast } from './Toast.tsx';

const TONES = { INCOMING_CALL: 'info', SUCCESS_MESSAGE: 'success', ERROR_MESSAGE: 'error' } as const;

interface NotificationToastProps {
  notification: NotificationView;
  onDismiss(): void;
}

/** It stays until the plugin or the teammate dismisses it. */
export function NotificationToast({ notification, onDismiss }: NotificationToastProps) {
  const { plugin, type, title, message } = notification;
  const from = usePluginTitle(plugin);
  return (
    <Toast tone={TONES[type]} title={title || from} onDismiss={onDismiss}>
      {message}
      <span className="toast-from">{from}</span>
    </Toast>
  );
}
