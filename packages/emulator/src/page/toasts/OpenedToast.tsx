import { Button } from 'react-aria-components/Button';
import type { OpenedView } from '../../host/state.ts';
import { safeHref } from '../parts/addresses.ts';
import { useHost, usePluginTitle } from '../state/hooks.ts';
import { Toast } from './Toast.tsx';

interface OpenedToastProps {
  opened: OpenedView;
  onDismiss(): void;
}

/** A plugin can't open a window; Front does it for the plugin. Here the teammate does, with a real link. */
export function OpenedToast({ opened, onDismiss }: OpenedToastProps) {
  const { plugin, kind, url, title } = opened;
  const host = useHost();
  const from = usePluginTitle(plugin);
  const href = safeHref(url);
  if (kind === 'conversation') {
    const select = () => {
      host.select([url.slice(url.lastIndexOf('/') + 1)]);
      onDismiss();
    };
    return (
      <Toast tone="info" title={`${from} opens a conversation`} onDismiss={onDismiss}>
        <Button className="button" onPress={select}>
          Show the conversation
        </Button>
      </Toast>
    );
  }
  return (
    <Toast
      tone="info"
      title={`${from} opens ${kind === 'popup' ? 'a popup' : 'a tab'}`}
      onDismiss={onDismiss}
    >
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" onClick={() => setTimeout(onDismiss)}>
          {title ?? href}
        </a>
      ) : (
        url
      )}
    </Toast>
  );
}
