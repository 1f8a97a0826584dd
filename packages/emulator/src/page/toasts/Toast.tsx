import { useEffect, type ReactNode } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import type { Notice } from '../state/page.ts';

interface ToastProps {
  tone: Notice['tone'];
  title?: string;
  children: ReactNode;
  onDismiss(): void;
}

/** Good news goes away by itself; the rest waits to be read. */
const STAY = 6000;

export function Toast({ tone, title, children, onDismiss }: ToastProps) {
  useEffect(() => {
    if (tone !== 'success' || title) return;
    const timer = setTimeout(onDismiss, STAY);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the time runs from when the toast appears
  }, [tone, title]);
  return (
    <div className="toast" data-tone={tone}>
      <div className="toast-text">
        {title && <strong className="toast-title">{title}</strong>}
        {children}
      </div>
      <IconButton icon="close" label="Dismiss" onPress={onDismiss} />
    </div>
  );
}
