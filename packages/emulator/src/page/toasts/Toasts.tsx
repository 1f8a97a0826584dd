import { Button } from 'react-aria-components/Button';
import { useHost, usePage, usePageState, useView } from '../state/hooks.ts';
import { NotificationToast } from './NotificationToast.tsx';
import { OpenedToast } from './OpenedToast.tsx';
import { Toast } from './Toast.tsx';
import { useClipboard } from './useClipboard.ts';
import './Toasts.css';

/** What plugins and the page itself have to say, until it is put away. */
export function Toasts() {
  const { dismiss } = usePage();
  const host = useHost();
  const notifications = useView((view) => view.notifications);
  const opened = useView((view) => view.opened);
  const notices = usePageState((state) => state.notices);
  useClipboard();
  return (
    <section className="toasts" aria-label="Notifications">
      <div aria-live="polite" className="toasts-list">
        {notifications.map((notification) => (
          <NotificationToast
            key={notification.id}
            notification={notification}
            onDismiss={() =>
              host.changeView((view) => {
                view.notifications = view.notifications.filter(({ id }) => id !== notification.id);
              })
            }
          />
        ))}
        {opened.map((each) => (
          <OpenedToast
            key={each.id}
            opened={each}
            onDismiss={() =>
              host.changeView((view) => {
                view.opened = view.opened.filter(({ id }) => id !== each.id);
              })
            }
          />
        ))}
        {notices.map(({ id, tone, text, copy, action }) => (
          <Toast key={id} tone={tone} onDismiss={() => dismiss(id)}>
            {text}
            {copy !== undefined && (
              <textarea className="toast-copy" aria-label="Text to copy" readOnly value={copy} rows={2} />
            )}
            {action && (
              <Button
                className="button"
                onPress={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
          </Toast>
        ))}
      </div>
    </section>
  );
}
